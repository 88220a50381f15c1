package org.safeguardingforms.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.timelines.Timelines.FORMS;
import static org.safeguardingforms.timelines.Timelines.THU_2013_06_13;
import static org.safeguardingforms.timelines.Timelines.WED_2013_03_13;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.ActionReview;
import org.safeguardingforms.timeline.Attended;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TimelineRecordBuilder;

/** What people write into a timeline stays out of logs. */
class SilenceTest {

    private static final MeetingEvent MEETING = Timelines.meeting(WED_2013_03_13)
            .attendedBy(new Attended(Set.of(), List.of("Qwyzx Other")))
            .agreeing(PlanAction.of("qwyzx", "Qwyzx Text").ownedBy(ActionOwner.other("Qwyzx Owner")))
            .because("Qwyzx Reason");
    private static final MeetingEvent REVIEW =
            Timelines.on("review", THU_2013_06_13).reviewing(ActionReview.dropped("qwyzx", "Qwyzx Note"));

    @Test
    void no_to_string_shows_what_somebody_wrote() {
        TimelineRecordBuilder draft = Timelines.upToTheMeeting(MEETING).event(REVIEW);
        TimelineRecord record = draft.build();
        MeetingTimeline timeline = FORMS.timeline(record, Timelines.CALENDAR).orThrow();
        List<Object> all = List.of(
                draft,
                record,
                timeline,
                record.events(),
                MEETING.attended(),
                MEETING.plan(),
                MEETING.plan().agreed().get(0).owner(),
                MEETING.plan().agreed().get(0).id(),
                REVIEW.plan(),
                timeline.entries(),
                timeline.writtenPlan(),
                timeline.writtenPlan().actions(),
                timeline.writtenPlan().actions().get(0).reviews(),
                timeline.status(MEETING.milestone(), THU_2013_06_13),
                FORMS.timelinePage(record, timeline, THU_2013_06_13),
                FORMS.timelinePage(record, timeline, THU_2013_06_13).blocks());
        assertThat(all).allSatisfy(one -> assertThat(one.toString()).doesNotContainIgnoringCase("qwyzx"));
        assertThat(timeline.explanation(THU_2013_06_13)).contains("Qwyzx Text", "Qwyzx Note");
    }
}
