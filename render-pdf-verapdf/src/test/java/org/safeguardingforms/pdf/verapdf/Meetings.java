package org.safeguardingforms.pdf.verapdf;

import java.time.LocalDate;
import java.util.UUID;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.TimelineRecord;

/** The meetings about a child who does not exist, one of them late, with a plan. */
final class Meetings {

    static final WorkingDayCalendar CALENDAR = WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    static final LocalDate FRI_2013_04_05 = LocalDate.of(2013, 4, 5);

    private static final LocalDate WED_2013_03_20 = LocalDate.of(2013, 3, 20);
    private static final LocalDate FRI_2013_03_22 = LocalDate.of(2013, 3, 22);
    private static final LocalDate FRI_2013_04_12 = LocalDate.of(2013, 4, 12);

    private Meetings() {}

    static TimelineRecord record(EditionPin edition) {
        return TimelineRecord.begin(new UUID(5, 6), edition, CALENDAR.pin())
                .event(on("risk-assessment", WED_2013_03_20))
                .event(on("strategy-discussion", FRI_2013_03_22).attendedBy("police", "childrens-social-care"))
                .event(meeting())
                .build();
    }

    private static MeetingEvent on(String milestone, LocalDate day) {
        return MeetingEvent.of(new MilestoneId(milestone), new EventTime.OnDay(day));
    }

    private static MeetingEvent meeting() {
        return on("multi-agency-meeting", FRI_2013_04_05)
                .because("The chair was not to be had before.")
                .attendedBy("independent-chair", "police")
                .done("written-plan", "review-date")
                .notDone("exit-strategies")
                .agreeing(
                        PlanAction.of("visit", "Go and see Zoë Ọlá at home").ownedBy(ActionOwner.listed("police")),
                        PlanAction.of("phones", "Talk about the phones")
                                .ownedBy(ActionOwner.other("Family support worker"))
                                .dueOn(FRI_2013_04_12));
    }
}
