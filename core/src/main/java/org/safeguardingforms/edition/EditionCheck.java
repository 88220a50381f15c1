package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.problem.Problem;

/** Every way in which the parts of an edition may fail to fit together, found in the order of the documents. */
final class EditionCheck {

    private final EditionParts parts;

    EditionCheck(EditionParts parts) {
        this.parts = parts;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(new FormCheck(parts.screeningTool()).problems());
        problems.addAll(new RulesCheck(parts).problems());
        problems.addAll(VocabularyCheck.ofRoles(parts.roles()));
        problems.addAll(VocabularyCheck.ofCircumstances(parts.circumstances()));
        problems.addAll(new SharingCheck(parts.informationSharingTool()).run());
        problems.addAll(new MeetingPlanCheck(parts.meetingPlan(), parts.circumstances()).problems());
        problems.addAll(new PracticeCheck(parts).problems());
        return problems;
    }
}
