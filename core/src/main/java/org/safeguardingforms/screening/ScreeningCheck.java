package org.safeguardingforms.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.origin.CarriedOverCheck;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.text.TextCheck;
import org.safeguardingforms.text.Texts;
import org.safeguardingforms.text.WrittenText;

/**
 * Whether a screening is sound under an edition: the one place for everything that a schema cannot say.
 *
 * <p>Made once for an edition; immutable and thread-safe.
 */
public final class ScreeningCheck {

    private final Edition edition;
    private final List<Concern> repeatedConcerns;
    private final Set<RoleId> roles = new HashSet<>();
    private final Set<CircumstanceId> circumstances = new HashSet<>();

    /** Checks screenings under this edition. */
    public ScreeningCheck(Edition edition) {
        this.edition = edition;
        this.repeatedConcerns =
                edition.concerns().stream().filter(Concern::isRepeated).toList();
        edition.roles().roles().forEach(role -> roles.add(role.id()));
        edition.circumstances().circumstances().forEach(one -> circumstances.add(one.id()));
    }

    /**
     * Every problem of the screening, in the order of the record's members; empty if it is sound.
     *
     * <p>If the screening names another edition, that is the only problem: nothing else could be told.
     */
    public List<Problem> problems(Screening screening) {
        List<Problem> problems = new ArrayList<>(edition.problemsOf(screening.edition()));
        if (!screening.edition().hasNameOf(edition.pin())) {
            return problems;
        }
        checkReplaces(screening, problems);
        new HeaderCheck(edition, screening, problems).run();
        checkRole(screening.completedBy().role(), problems);
        screening.responses().forEach((row, response) -> checkResponse(row, response, problems));
        repeatedConcerns.forEach(concern -> checkConcern(concern, screening.responses(), problems));
        screening.notes().forEach((domain, text) -> checkNote(domain, text, problems));
        screening.circumstances().forEach(one -> checkCircumstance(one, problems));
        screening.judgement().ifPresent(judgement -> checkJudgement(judgement, screening, problems));
        CarriedOverCheck.check(screening.carriedOver(), problems);
        return problems;
    }

    private static void checkReplaces(Screening screening, List<Problem> problems) {
        if (screening.replaces().filter(screening.id()::equals).isPresent()) {
            String message = "It names its own id.";
            problems.add(ProblemCode.REPLACES_ITSELF.at(Place.at("/replaces"), message));
        }
    }

    private void checkRole(RoleId role, List<Problem> problems) {
        if (role.isGiven() && !roles.contains(role)) {
            Place place = Place.at("/completedBy/role");
            problems.add(ProblemCode.UNKNOWN_ROLE.at(place, "The edition has no such role."));
        }
    }

    private void checkResponse(IndicatorId row, Response response, List<Problem> problems) {
        if (edition.findIndicator(row).isEmpty()) {
            Place place = Place.at("/responses/" + row).about(row.value());
            problems.add(ProblemCode.UNKNOWN_INDICATOR.at(place, "The edition has no such row."));
        }
        if (response.level() instanceof LevelChoice.Amended amended) {
            checkReason(row, amended.reason(), problems);
        }
    }

    private static void checkReason(IndicatorId row, String reason, List<Problem> problems) {
        Place place =
                Place.at("/responses/" + row + "/professionalLevel/reason").about(row.value());
        if (Texts.isBlank(reason)) {
            problems.add(ProblemCode.LEVEL_WITHOUT_REASON.at(place, "The reason is empty."));
        } else {
            new TextCheck(place, WrittenText.REASON, problems).check(reason);
        }
    }

    private static void checkConcern(Concern concern, Map<IndicatorId, Response> responses, List<Problem> problems) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        for (Indicator row : concern.rows()) {
            Response response = responses.get(row.id());
            if (response != null) {
                answers.add(response.answer());
            }
        }
        if (answers.contains(Answer.NO) && answers.size() > 1) {
            String last = concern.rows().get(concern.rows().size() - 1).id().value();
            String message = "It says the same as " + concern.id() + ", where the answer is another.";
            problems.add(ProblemCode.SAME_CONCERN_CONTRADICTED.at(
                    Place.at("/responses/" + last).about(last), message));
        }
    }

    private void checkNote(DomainId id, String text, List<Problem> problems) {
        Place place = Place.at("/notes/" + id).about(id.value());
        var domain = edition.findDomain(id);
        if (domain.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_DOMAIN.at(place, "The edition has no such domain."));
        } else if (!domain.get().hasNotes()) {
            problems.add(ProblemCode.NOTES_HAVE_NO_PLACE.at(place, "The form prints no notes row for it."));
        }
        new TextCheck(place, WrittenText.NOTE, problems).checkGiven(text);
    }

    private void checkCircumstance(CircumstanceId circumstance, List<Problem> problems) {
        if (!circumstances.contains(circumstance)) {
            Place place = Place.at("/circumstances").about(circumstance.value());
            problems.add(ProblemCode.UNKNOWN_CIRCUMSTANCE.at(place, "The edition has no such circumstance."));
        }
    }

    private static void checkJudgement(Judgement judgement, Screening screening, List<Problem> problems) {
        Place reason = Place.at("/judgement/reason");
        if (!judgement.isReasoned()) {
            problems.add(ProblemCode.JUDGEMENT_WITHOUT_REASON.at(reason, "The reason is missing or empty."));
        } else {
            new TextCheck(reason, WrittenText.REASON, problems).check(judgement.reason());
        }
        new TextCheck(Place.at("/judgement/by"), WrittenText.NAME, problems).check(judgement.by());
        judgement.on().ifPresent(day -> checkJudgementDate(day, screening, problems));
    }

    private static void checkJudgementDate(LocalDate day, Screening screening, List<Problem> problems) {
        Place place = Place.at("/judgement/on");
        if (HeaderCheck.isBeforeBirth(day, screening)) {
            problems.add(ProblemCode.DATED_BEFORE_BIRTH.at(place, "The judgement is dated before the birth."));
        }
        if (screening.completedOn().filter(day::isAfter).isPresent()) {
            String message = "The judgement is dated after the completion.";
            problems.add(ProblemCode.JUDGEMENT_AFTER_COMPLETION.at(place, message));
        }
    }
}
