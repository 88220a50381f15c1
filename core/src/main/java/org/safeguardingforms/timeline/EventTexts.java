package org.safeguardingforms.timeline;

import java.util.List;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.text.TextCheck;
import org.safeguardingforms.text.WrittenText;

/** Whether every text of an event can be read, stored and printed. */
record EventTexts(String pointer, List<Problem> problems) {

    void check(MeetingEvent event) {
        for (int i = 0; i < event.attended().others().size(); i++) {
            at("/others/" + i, WrittenText.NAME)
                    .checkGiven(event.attended().others().get(i));
        }
        for (int i = 0; i < event.plan().reviewed().size(); i++) {
            at("/reviewed/" + i + "/note", WrittenText.REASON)
                    .check(event.plan().reviewed().get(i).note());
        }
        for (int i = 0; i < event.plan().agreed().size(); i++) {
            check(event.plan().agreed().get(i), "/actions/" + i);
        }
        at("/lateReason", WrittenText.REASON).check(event.lateReason());
    }

    private void check(PlanAction action, String member) {
        at(member + "/text", WrittenText.REASON).checkGiven(action.text());
        if (action.owner() instanceof ActionOwner.Other other) {
            at(member + "/owner/function", WrittenText.NAME).checkGiven(other.function());
        }
    }

    private TextCheck at(String member, int max) {
        return new TextCheck(Place.at(pointer + member), max, problems);
    }
}
