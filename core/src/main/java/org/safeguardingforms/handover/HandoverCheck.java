package org.safeguardingforms.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.text.TextCheck;
import org.safeguardingforms.text.WrittenText;

/** Whether a hand-over says what its screening and its edition let it say. What is carried over was checked before. */
final class HandoverCheck {

    private final RiskAssessmentHandover handover;
    private final Edition edition;
    private final Screening carried;
    private final List<Problem> problems = new ArrayList<>();

    HandoverCheck(RiskAssessmentHandover handover) {
        this.handover = handover;
        this.edition = handover.edition();
        this.carried = handover.carried();
    }

    List<Problem> problems() {
        if (handover.assessment().decision() instanceof ReferralDecision.OutOfScope) {
            report(ProblemCode.HANDOVER_OF_ADULT, "/child", "The person is an adult at that date.");
        }
        checkPresent();
        checkUnknown(handover.unknown());
        handover.history().forEach(this::checkHistory);
        return problems;
    }

    private void checkPresent() {
        Set<IndicatorId> present = HandoverDesk.presentConcerns(edition, carried);
        for (IndicatorId row : carried.responses().keySet()) {
            if (!present.contains(edition.indicator(row).concern())) {
                report(ProblemCode.HANDOVER_DIFFERS, "/responses/" + row, "Only what is present is carried over.");
            }
        }
    }

    private void checkUnknown(StillUnknown unknown) {
        Set<IndicatorId> carriedConcerns = HandoverDesk.answeredConcerns(edition, carried);
        Set<IndicatorId> seen = new HashSet<>();
        for (IndicatorId row : unknown.rows()) {
            if (edition.findIndicator(row).isEmpty()) {
                report(ProblemCode.UNKNOWN_INDICATOR, "/unknown/rows", "The edition has no such row.");
            } else if (!seen.add(row)
                    || carriedConcerns.contains(edition.indicator(row).concern())) {
                report(ProblemCode.HANDOVER_DIFFERS, "/unknown/rows", "A row stands here twice, or is carried over.");
            }
        }
        same(unknown.age() == HandoverDesk.isAgeUnknown(handover.assessment()), "/unknown/age");
        same(unknown.circumstances().equals(HandoverDesk.unrecorded(edition, carried)), "/unknown/circumstances");
    }

    private void same(boolean holds, String pointer) {
        if (!holds) {
            report(ProblemCode.HANDOVER_DIFFERS, pointer, "It is not what follows from the rest of the record.");
        }
    }

    private void checkHistory(HistoryHeadingId heading, String text) {
        Place place = Place.at("/history/" + heading).about(heading.value());
        if (edition.practice().riskAssessment().find(heading).isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_HISTORY_HEADING.at(place, "The edition has no such heading."));
        }
        new TextCheck(place, WrittenText.NOTE, problems).checkGiven(text);
    }

    private void report(ProblemCode code, String pointer, String message) {
        problems.add(code.at(Place.at(pointer), message));
    }
}
