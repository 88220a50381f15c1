package org.safeguardingforms.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.Screening;

/**
 * Hands screenings over to risk assessments under one edition (section 20).
 *
 * <pre>{@code
 * RiskAssessmentHandover handover = desk.handOver(id, assessment).orThrow();
 * }</pre>
 *
 * <p>Made once for an edition; immutable and thread-safe.
 */
public final class HandoverDesk {

    private final Edition edition;
    private final Assessor assessor;

    /** Hands over what this assesses. */
    public HandoverDesk(Assessor assessor) {
        this.edition = assessor.edition();
        this.assessor = assessor;
    }

    /**
     * What an assessed screening hands over.
     *
     * @param id an id that no other record has
     * @return the hand-over, its history still to be filled in; a problem if the person is an adult
     * @throws IllegalArgumentException if the assessment is of another edition
     */
    public Checked<RiskAssessmentHandover> handOver(UUID id, Assessment assessment) {
        if (!assessment.edition().equals(edition)) {
            throw new IllegalArgumentException("assessment: is of another edition");
        }
        Screening carried = carried(assessment.screening());
        Checked<Assessment> assessed = assessment
                .assessedAt()
                .map(day -> assessor.assess(carried, day))
                .orElseGet(() -> assessor.assess(carried));
        return assessed.then(part -> open(id, part, unknown(assessment), Map.of()));
    }

    /**
     * A hand-over as it was recorded. What it does not record follows from the rest.
     *
     * @param carried the part of the screening that is carried over, assessed
     * @return the hand-over, or every problem of what was recorded
     */
    public Checked<RiskAssessmentHandover> open(
            UUID id, Assessment carried, StillUnknown unknown, Map<HistoryHeadingId, String> history) {
        RiskAssessmentHandover handover = new RiskAssessmentHandover(id, carried, unknown, history);
        return Checked.of(handover, new HandoverCheck(handover).problems());
    }

    private Screening carried(Screening whole) {
        var carried = Screening.draft(whole.id(), whole.edition())
                .child(whole.child())
                .completedBy(whole.completedBy());
        whole.completedOn().ifPresent(carried::completedOn);
        Set<IndicatorId> present = presentConcerns(edition, whole);
        whole.responses().forEach((row, response) -> {
            if (present.contains(edition.indicator(row).concern())) {
                carried.answer(row, response);
            }
        });
        whole.notes().forEach(carried::note);
        whole.circumstances().forEach(carried::circumstance);
        whole.judgement().ifPresent(carried::judgement);
        whole.carriedOver().forEach(carried::carryingOver);
        return carried.build();
    }

    /** The concerns of which a row is present. */
    static Set<IndicatorId> presentConcerns(Edition edition, Screening screening) {
        return screening.responses().entrySet().stream()
                .filter(given -> edition.referralRules()
                        .present()
                        .contains(given.getValue().answer()))
                .map(given -> edition.indicator(given.getKey()).concern())
                .collect(Collectors.toSet());
    }

    /** The concerns of which a row is answered. */
    static Set<IndicatorId> answeredConcerns(Edition edition, Screening screening) {
        return screening.responses().keySet().stream()
                .map(row -> edition.indicator(row).concern())
                .collect(Collectors.toSet());
    }

    private StillUnknown unknown(Assessment assessment) {
        Screening whole = assessment.screening();
        Set<IndicatorId> answered = answeredConcerns(edition, whole);
        List<IndicatorId> rows = edition.screeningTool()
                .indicators()
                .filter(row -> !answered.contains(row.concern()))
                .map(Indicator::id)
                .toList();
        return new StillUnknown(rows, isAgeUnknown(assessment), unrecorded(edition, whole));
    }

    static boolean isAgeUnknown(Assessment assessment) {
        return assessment.age() instanceof AgeUsed.NotKnown;
    }

    static List<CircumstanceId> unrecorded(Edition edition, Screening screening) {
        return edition.circumstances().circumstances().stream()
                .map(Circumstance::id)
                .filter(one -> !screening.circumstances().contains(one))
                .toList();
    }
}
