package org.safeguardingforms.timelines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.AgendaItemId;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.TimelineJson;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.timeline.ActionId;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.ActionResult;
import org.safeguardingforms.timeline.ActionReview;
import org.safeguardingforms.timeline.AgendaResult;
import org.safeguardingforms.timeline.AgreedDay;
import org.safeguardingforms.timeline.Attended;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.PlanDecisions;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TimelineRecordBuilder;

/** Timelines of nobody, of any shape. */
final class Timelines {

    static final Edition EDITION =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
    static final SafeguardingForms FORMS = SafeguardingForms.of(EDITION);
    static final TimelineJson JSON = new TimelineJson(EDITION);
    static final WorkingDayCalendar CALENDAR = WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    static final LocalDate WED_2013_03_06 = LocalDate.of(2013, 3, 6);
    static final LocalDate WED_2013_03_13 = LocalDate.of(2013, 3, 13);
    static final LocalDate THU_2013_06_13 = LocalDate.of(2013, 6, 13);

    private static final List<String> MILESTONES = EDITION.meetingPlan().milestones().stream()
            .map(one -> one.id().value())
            .toList();

    private final Arbitrary<String> texts;

    private Timelines(Arbitrary<String> texts) {
        this.texts = texts;
    }

    static TimelineRecordBuilder draft() {
        return TimelineRecord.begin(
                UUID.fromString("00000000-0000-4000-8000-000000000001"), EDITION.pin(), CALENDAR.pin());
    }

    static MeetingEvent on(String milestone, LocalDate day) {
        return MeetingEvent.of(new MilestoneId(milestone), new EventTime.OnDay(day));
    }

    static MeetingEvent discussion(LocalDate day) {
        return on("strategy-discussion", day).attendedBy("police", "childrens-social-care");
    }

    static MeetingEvent meeting(LocalDate day) {
        return on("multi-agency-meeting", day).attendedBy("independent-chair", "police");
    }

    /** A record up to the meeting, which agreed on nothing. */
    static TimelineRecordBuilder upToTheMeeting(MeetingEvent meeting) {
        return draft().event(on("risk-assessment", FRI_2013_03_01))
                .event(discussion(WED_2013_03_06))
                .event(meeting);
    }

    static MeetingTimeline timeline(TimelineRecordBuilder record) {
        return FORMS.timeline(record.build(), CALENDAR).orThrow();
    }

    /** Sound texts in several scripts, and no text. */
    static Arbitrary<TimelineRecord> sound() {
        Arbitrary<String> written = Arbitraries.of("a", "Z", "9", " ", "\n", "\"", "\\", "é", "Ж", "ד", "😀", "<", "·")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
        return new Timelines(written).record();
    }

    /** Texts that are sound, empty, blank or too long. */
    static Arbitrary<TimelineRecord> any() {
        return new Timelines(Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.of("Escort", "X", "Ночь")),
                        Tuple.of(1, Arbitraries.of("", " ", "\n\t", "x".repeat(301), "x".repeat(10_001)))))
                .record();
    }

    private Arbitrary<TimelineRecord> record() {
        Arbitrary<List<MeetingEvent>> inOrder = event().list().ofMaxSize(5).map(events -> events.stream()
                .sorted((one, other) ->
                        one.held().start().compareTo(other.held().start()))
                .toList());
        return Combinators.combine(
                        inOrder,
                        Arbitraries.of("LOOKED_AFTER", "COVERT_SURVEILLANCE", "CARE_ORDER_S31")
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.longs().list().ofSize(3),
                        Arbitraries.of(1, 2, 3, 4, 5, 6, 7, 8))
                .as(Timelines::record);
    }

    private static TimelineRecord record(
            List<MeetingEvent> events, List<String> circumstances, List<Long> ids, int shape) {
        TimelineRecordBuilder record = TimelineRecord.begin(new UUID(1, ids.get(0)), EDITION.pin(), CALENDAR.pin());
        events.forEach(record::event);
        circumstances.stream().map(CircumstanceId::new).forEach(record::circumstance);
        if (shape % 2 == 0) {
            record.ofCase(new UUID(2, ids.get(1)));
        }
        if (shape % 3 == 0) {
            record.ofScreening(new UUID(3, ids.get(2))).replacing(new UUID(4, ids.get(2)));
        }
        return shape == 8 ? record.closedOn(THU_2013_06_13).build() : record.build();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(FRI_2013_03_01::plusDays);
    }

    private Arbitrary<MeetingEvent> event() {
        Arbitrary<EventTime> held = Arbitraries.oneOf(
                days().map(EventTime.OnDay::new),
                Combinators.combine(days(), Arbitraries.integers().between(0, 1439))
                        .as((day, minute) -> new EventTime.At(day.atTime(LocalTime.ofSecondOfDay(minute * 60L)))));
        Arbitrary<String> lateReason = Arbitraries.oneOf(Arbitraries.just(""), texts);
        return Combinators.combine(
                        Arbitraries.of(MILESTONES).map(MilestoneId::new),
                        held,
                        attended(),
                        agenda(),
                        decisions(),
                        lateReason)
                .as(MeetingEvent::new);
    }

    private Arbitrary<Attended> attended() {
        Arbitrary<ParticipantId> listed = Arbitraries.of(
                        "police", "school", "independent-chair", "childrens-social-care")
                .map(ParticipantId::new);
        return Combinators.combine(
                        listed.list().ofMaxSize(3).map(LinkedHashSet::new),
                        texts.list().ofMaxSize(2))
                .as(Attended::new);
    }

    private static Arbitrary<Map<AgendaItemId, AgendaResult>> agenda() {
        Arbitrary<AgendaItemId> items = Arbitraries.of("written-plan", "exit-strategies", "carefully-recorded")
                .map(AgendaItemId::new);
        return Arbitraries.maps(items, Arbitraries.of(AgendaResult.class)).ofMaxSize(2);
    }

    private static Arbitrary<ActionId> actionIds() {
        return Arbitraries.of("one", "two", "three").map(ActionId::new);
    }

    private static Arbitrary<AgreedDay> agreedDays() {
        return Arbitraries.oneOf(Arbitraries.just(new AgreedDay.NotGiven()), days().map(AgreedDay.On::new));
    }

    private Arbitrary<PlanDecisions> decisions() {
        Arbitrary<ActionOwner> owner = Arbitraries.oneOf(
                Arbitraries.just(new ActionOwner.NotGiven()),
                Arbitraries.just(ActionOwner.listed("social-worker")),
                texts.map(ActionOwner.Other::new));
        Arbitrary<PlanAction> actions =
                Combinators.combine(actionIds(), texts, owner, agreedDays()).as(PlanAction::new);
        Arbitrary<ActionResult> results = Arbitraries.oneOf(
                Arbitraries.just(new ActionResult.Done()),
                Arbitraries.just(new ActionResult.Continues()),
                Arbitraries.just(new ActionResult.Dropped()),
                days().map(ActionResult.Postponed::new));
        Arbitrary<ActionReview> reviews = Combinators.combine(
                        actionIds(), results, Arbitraries.oneOf(Arbitraries.just(""), texts))
                .as(ActionReview::new);
        return Combinators.combine(reviews.list().ofMaxSize(1), actions.list().ofMaxSize(1), agreedDays())
                .as(PlanDecisions::new);
    }

    /** A record with something in every place. */
    static TimelineRecord sample() {
        MeetingEvent meeting = meeting(WED_2013_03_13)
                .attendedBy(new Attended(
                        new LinkedHashSet<>(Stream.of("independent-chair", "school")
                                .map(ParticipantId::new)
                                .toList()),
                        List.of("Escort")))
                .done("written-plan")
                .notDone("exit-strategies")
                .agreeing(
                        PlanAction.of("visit", "Visit the child")
                                .ownedBy(ActionOwner.listed("social-worker"))
                                .dueOn(WED_2013_03_13.plusDays(7)),
                        PlanAction.of("bus-pass", "See to a bus pass")
                                .ownedBy(ActionOwner.other("Escort"))
                                .dueOn(WED_2013_03_13.plusDays(14)))
                .reviewOn(THU_2013_06_13);
        return upToTheMeeting(meeting)
                .event(on("review", THU_2013_06_13)
                        .reviewing(
                                ActionReview.done("visit").noting("Twice"),
                                ActionReview.postponed("bus-pass", THU_2013_06_13.plusDays(9)))
                        .because("Nobody was late"))
                .ofScreening(new UUID(5, 5))
                .ofCase(new UUID(6, 6))
                .replacing(new UUID(7, 7))
                .circumstance(new CircumstanceId("LOOKED_AFTER"))
                .build();
    }
}
