package org.safeguardingforms.examples.quickstart;

import java.time.LocalDate;
import java.util.UUID;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.TimelineRecord;

/** What followed for the child who does not exist: two discussions, a meeting after Easter, and a plan. */
final class RobinsMeetings {

    static final LocalDate TUE_2013_04_02 = LocalDate.of(2013, 4, 2);

    private static final UUID RECORD = UUID.fromString("5b1f0c9a-8d3e-4f62-a1c7-2e9d4b6f8a10");
    private static final UUID CASE = UUID.fromString("9c2e7a54-1b6d-4e0f-8f3a-6d5c4b3a2f1e");
    private static final LocalDate WED_2013_03_20 = LocalDate.of(2013, 3, 20);
    private static final LocalDate FRI_2013_03_22 = LocalDate.of(2013, 3, 22);
    private static final LocalDate MON_2013_03_25 = LocalDate.of(2013, 3, 25);
    private static final LocalDate FRI_2013_04_12 = LocalDate.of(2013, 4, 12);
    private static final LocalDate THU_2013_06_27 = LocalDate.of(2013, 6, 27);

    private RobinsMeetings() {}

    static TimelineRecord record(Screening screening, CalendarPin calendar) {
        return TimelineRecord.begin(RECORD, screening.edition(), calendar)
                .ofCase(CASE)
                .ofScreening(screening.id())
                .circumstance(new CircumstanceId("CONFIDENTIAL_POLICE_INVESTIGATION"))
                .event(on("risk-assessment", WED_2013_03_20))
                .event(discussion(FRI_2013_03_22).done("risk-assessment-considered", "carefully-recorded"))
                .event(discussion(MON_2013_03_25).done("next-course-of-action", "risk-to-others"))
                .event(meeting())
                .build();
    }

    private static MeetingEvent on(String milestone, LocalDate day) {
        return MeetingEvent.of(new MilestoneId(milestone), new EventTime.OnDay(day));
    }

    private static MeetingEvent discussion(LocalDate day) {
        return on("strategy-discussion", day).attendedBy("police", "childrens-social-care", "school");
    }

    /** Easter lay between: five working days from Friday 22 March end on Tuesday 2 April. */
    private static MeetingEvent meeting() {
        return on("multi-agency-meeting", TUE_2013_04_02)
                .attendedBy("independent-chair", "police", "social-worker", "school")
                .done(
                        "information-shared",
                        "risks-documented",
                        "written-plan",
                        "plan-recorded",
                        "direct-work",
                        "review-date")
                .notDone("exit-strategies")
                .agreeing(
                        PlanAction.of("direct-work", "Begin weekly direct work with the child")
                                .ownedBy(ActionOwner.listed("social-worker"))
                                .dueOn(FRI_2013_04_12),
                        PlanAction.of("car-at-the-gate", "Ask the neighbourhood team to look out for the grey car")
                                .ownedBy(ActionOwner.listed("police"))
                                .dueOn(FRI_2013_04_12),
                        PlanAction.of("phones", "Talk with the family about the two phones")
                                .ownedBy(ActionOwner.other("Family support worker"))
                                .dueOn(FRI_2013_04_12))
                .reviewOn(THU_2013_06_27);
    }
}
