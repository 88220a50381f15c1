package org.safeguardingforms.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.language.LanguageFinding;
import org.safeguardingforms.practice.Stage;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningLanguage;

/**
 * What the rules make of a screening, with everything needed to check it years later: the edition, the inputs, the
 * decision, and what was found about every rule.
 *
 * <p>Two assessments are equal if edition, inputs and date are, since nothing else goes into them. Immutable and
 * thread-safe. The {@code toString} shows no personal data.
 */
public final class Assessment {

    private static final String NONE_AMONG_THESE_ROWS =
            "No indicator present among the rows of this edition, but this record"
                    + " carries answers of an earlier one that say otherwise. This does not mean that there is no risk.";

    private final Edition edition;
    private final Screening screening;
    private final @Nullable LocalDate assessedAt;
    private final Reckoning reckoning;
    private final ScreeningLanguage language;
    private final ReferralDecision decision;
    private final CompiledPractice practice;
    private final CarriedNote carried;

    Assessment(
            Edition edition,
            Screening screening,
            @Nullable LocalDate assessedAt,
            Reckoning reckoning,
            ScreeningLanguage language,
            CompiledPractice practice) {
        this.edition = edition;
        this.screening = screening;
        this.assessedAt = assessedAt;
        this.reckoning = reckoning;
        this.language = language;
        this.decision = reckoning.decision();
        this.practice = practice;
        this.carried = new CarriedNote(edition, screening.carriedOver());
    }

    /** The edition whose rules were used. */
    public Edition edition() {
        return edition;
    }

    /** The screening that was assessed. */
    public Screening screening() {
        return screening;
    }

    /** The date at which the age was taken; empty for a draft whose age does not depend on a date. */
    public Optional<LocalDate> assessedAt() {
        return Optional.ofNullable(assessedAt);
    }

    /** The age that the rules were given. */
    public AgeUsed age() {
        return reckoning.age();
    }

    /** The totals row of the form: present concerns by effective level. */
    public Totals totals() {
        return reckoning.totals();
    }

    /** What the rules ask for. */
    public ReferralDecision decision() {
        return decision;
    }

    /** The three levels of a row. @throws IllegalArgumentException if the form has no such row */
    public RowLevels levels(IndicatorId row) {
        return RowLevels.of(
                edition, age(), edition.indicator(row), screening.responses().get(row));
    }

    /** What was found about every rule, in the edition's order. Made anew at each call. */
    public List<RuleFinding> findings() {
        return reckoning.findings();
    }

    /**
     * What to tell the professional beside the decision: that the record holds something of an earlier one that no rule looks
     * at, and that the child is younger than the tool is for (6.5). Empty if there is nothing to tell.
     */
    public List<Guidance> guidance() {
        List<Guidance> guidance = new ArrayList<>();
        carried.guidance().ifPresent(guidance::add);
        if (reckoning.isYoungerThanDesigned()) {
            guidance.add(edition.referralRules().ageScope().youngerNote());
        }
        return List.copyOf(guidance);
    }

    /**
     * Each Yes and Possible of an earlier record to a row that this edition does not ask about, for a migrated record. They
     * count neither in the decision nor in the totals; {@link #guidance()} tells the professional of them.
     */
    public List<CarriedConcern> carriedConcerns() {
        return carried.concerns();
    }

    /**
     * The decision as a sentence for the professional, the same on paper and in explanations; empty for an adult. If no
     * indicator is present although an earlier record answered Yes or Possible to a row that has no place here, it says so.
     */
    public Optional<String> sentence() {
        if (!(decision instanceof ReferralDecision.Decided decided)) {
            return Optional.empty();
        }
        boolean silent = decided.outcome() == Outcome.NO_INDICATOR_PRESENT
                && !carried.concerns().isEmpty();
        return Optional.of(silent ? NONE_AMONG_THESE_ROWS : decided.sentence());
    }

    /** Advice on the words of the notes and reasons (section 4); empty if there is none. Looked for anew at each call. */
    public List<LanguageFinding> languageAdvice() {
        return language.findings(screening);
    }

    /** The kind of agency of the professional who completed the form; empty if the record names none. */
    public Optional<Role> role() {
        return edition.roles().roles().stream()
                .filter(one -> one.id().equals(screening.completedBy().role()))
                .findFirst();
    }

    /**
     * What to do next, for this role and outcome (sections 7 to 10), by moment. Whether one of them is called for may not be
     * known yet. Empty for an adult. Made anew at each call.
     */
    public List<NextAction> actions() {
        return decision instanceof ReferralDecision.Decided decided
                ? applied().actions(screening.completedBy().role(), decided.outcome())
                : List.of();
    }

    /** What was found about every alert, in the edition's order. Made anew at each call. */
    public List<AlertFinding> alerts() {
        return applied().alerts();
    }

    /**
     * The stages that may lie before the case, the present one first (sections 10 to 12). Empty if the outcome leads no
     * further, and for an adult.
     */
    public List<Stage> stagesAhead() {
        return decision instanceof ReferralDecision.Decided decided
                ? edition.practice().caseFlow().ahead(decided.outcome())
                : List.of();
    }

    /** What was found about every protective measure (13.6, 18.2). Made anew at each call. */
    public List<MeasureFinding> measures() {
        return applied().measures();
    }

    /** How much a screening is asked for, by what the record says. */
    public RequirementFinding screeningRequirement() {
        return RequirementFinding.of(edition, age(), screening.completedBy().role(), screening.circumstances());
    }

    private AppliedPractice applied() {
        return new AppliedPractice(practice, reckoning);
    }

    /**
     * The decision, what to do next, and how the decision came about, in plain English; it repeats answers, but no name and no
     * note. Of the notes it names the terms to avoid that stand in them.
     */
    public String explanation() {
        return new PlainEnglish(this).text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && edition.equals(that.edition)
                && screening.equals(that.screening)
                && Objects.equals(assessedAt, that.assessedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, screening, assessedAt);
    }

    @Override
    public String toString() {
        return "Assessment[" + screening.id() + ", " + edition.pin().name() + "]";
    }
}
