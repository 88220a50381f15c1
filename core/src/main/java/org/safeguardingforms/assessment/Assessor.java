package org.safeguardingforms.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningCheck;
import org.safeguardingforms.screening.ScreeningLanguage;

/**
 * Assesses screenings under one edition, whose rules it compiles once.
 *
 * <pre>{@code
 * Assessor assessor = new Assessor(edition);
 * Assessment assessment = assessor.assess(screening).orThrow();
 * }</pre>
 *
 * <p>Pure: the same screening always gives the same assessment; no clock, no input or output. Immutable and thread-safe.
 */
public final class Assessor {

    private final Edition edition;
    private final ScreeningCheck check;
    private final CompiledForm form;
    private final List<CompiledRule> rules;
    private final ScreeningLanguage language;
    private final CompiledPractice practice;

    /** Compiles the rules of an edition. */
    public Assessor(Edition edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.check = new ScreeningCheck(edition);
        this.form = new CompiledForm(edition);
        this.language = new ScreeningLanguage(edition);
        ConditionCompiler compiler = new ConditionCompiler(edition);
        this.rules = edition.referralRules().rules().stream()
                .map(rule -> new CompiledRule(rule, compiler.compile(rule.when(), rule.mandatory())))
                .toList();
        this.practice = new CompiledPractice(edition, compiler);
    }

    /** The edition under which this assesses. */
    public Edition edition() {
        return edition;
    }

    /**
     * Assesses a screening at its date of completion. A draft can be assessed only if the child's age does not depend on
     * a date; see {@link #assess(Screening, LocalDate)}.
     *
     * @return the assessment with any warnings, or every problem of the screening
     */
    public Checked<Assessment> assess(Screening screening) {
        return assessAt(screening, null);
    }

    /**
     * Assesses a draft at a date. A completed screening is assessed at its own date of completion, whatever date is given.
     *
     * @param draftsAt the date at which a draft's age is taken
     * @return the assessment with any warnings, or every problem of the screening
     */
    public Checked<Assessment> assess(Screening screening, LocalDate draftsAt) {
        return assessAt(screening, Objects.requireNonNull(draftsAt, "draftsAt"));
    }

    private Checked<Assessment> assessAt(Screening screening, @Nullable LocalDate draftsAt) {
        List<Problem> problems = new ArrayList<>(check.problems(screening));
        Optional<LocalDate> day = screening.completedOn().or(() -> Optional.ofNullable(draftsAt));
        dateProblem(screening, day).ifPresent(problems::add);
        if (problems.stream().anyMatch(Problem::isError)) {
            return Checked.invalid(problems);
        }
        return Checked.of(assessment(screening, day), problems);
    }

    private static Optional<Problem> dateProblem(Screening screening, Optional<LocalDate> day) {
        if (!(screening.child().age() instanceof ChildAge.BornOn born)) {
            return Optional.empty();
        }
        Place place = Place.at("/completedOn");
        if (day.isEmpty()) {
            return Optional.of(ProblemCode.ASSESSMENT_DATE_MISSING.at(place, "The screening is a draft."));
        }
        if (!screening.isCompleted() && day.get().isBefore(born.date())) {
            String message = "The date of assessment is before the birth.";
            return Optional.of(ProblemCode.DATED_BEFORE_BIRTH.at(Place.at("/child/dateOfBirth"), message));
        }
        return Optional.empty();
    }

    private Assessment assessment(Screening screening, Optional<LocalDate> day) {
        AgeUsed age = ageUsed(screening.child().age(), day);
        Reckoning reckoning = new Reckoning(edition, rules, new CaseFacts(form, screening), age);
        return new Assessment(edition, screening, day.orElse(null), reckoning, language, practice);
    }

    private static AgeUsed ageUsed(ChildAge age, Optional<LocalDate> day) {
        if (age instanceof ChildAge.BornOn born) {
            return AgeUsed.at(day.orElseThrow(), born.date());
        }
        if (age instanceof ChildAge.Estimated estimated) {
            return new AgeUsed.Estimated(estimated.from(), estimated.to());
        }
        return new AgeUsed.NotKnown();
    }
}
