package org.safeguardingforms.timeline;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.definition.AgendaItemId;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.text.WrittenText;

/**
 * Something that happened: an assessment was completed, a meeting was held.
 *
 * <pre>{@code
 * MeetingEvent.of(new MilestoneId("multi-agency-meeting"), new EventTime.OnDay(MON_2013_03_11))
 *         .attendedBy("independent-chair", "police", "school")
 *         .done("information-shared", "written-plan")
 *         .agreeing(PlanAction.of("direct-work", "Begin direct work with the child"))
 *         .reviewOn(MON_2013_06_10);
 * }</pre>
 *
 * @param milestone what it was
 * @param held when
 * @param attended who took part, by function
 * @param agenda what the meeting saw to and what it did not; an item that is not in here is not recorded
 * @param plan what it decided on the written plan
 * @param lateReason why it was late; empty if it was not, or if nobody said why
 */
public record MeetingEvent(
        MilestoneId milestone,
        EventTime held,
        @Valid Attended attended,
        Map<AgendaItemId, AgendaResult> agenda,
        @Valid PlanDecisions plan,
        @WrittenText(max = WrittenText.REASON) String lateReason) {

    public MeetingEvent {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(attended, "attended");
        agenda = Collections.unmodifiableMap(new LinkedHashMap<>(agenda));
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(lateReason, "lateReason");
    }

    /** An event of which no more than its time is known. */
    public static MeetingEvent of(MilestoneId milestone, EventTime held) {
        return new MeetingEvent(milestone, held, Attended.NOBODY, Map.of(), PlanDecisions.NONE, "");
    }

    /** This event, attended by these and nobody else. */
    public MeetingEvent attendedBy(Attended these) {
        return new MeetingEvent(milestone, held, these, agenda, plan, lateReason);
    }

    /** This event, attended by these of the plan's participants and nobody else. @throws IllegalArgumentException if one is no id */
    public MeetingEvent attendedBy(String... participants) {
        Set<ParticipantId> ids = new LinkedHashSet<>();
        Arrays.stream(participants).map(ParticipantId::new).forEach(ids::add);
        return attendedBy(new Attended(ids, List.of()));
    }

    /** This event, having seen to these items of its agenda too. @throws IllegalArgumentException if one is no id */
    public MeetingEvent done(String... items) {
        return with(AgendaResult.DONE, items);
    }

    /** This event, not having seen to these items of its agenda. @throws IllegalArgumentException if one is no id */
    public MeetingEvent notDone(String... items) {
        return with(AgendaResult.NOT_DONE, items);
    }

    private MeetingEvent with(AgendaResult result, String... items) {
        Map<AgendaItemId, AgendaResult> more = new LinkedHashMap<>(agenda);
        Arrays.stream(items).map(AgendaItemId::new).forEach(item -> more.put(item, result));
        return new MeetingEvent(milestone, held, attended, more, plan, lateReason);
    }

    /** This event, with these decisions on the plan and no others. */
    public MeetingEvent deciding(PlanDecisions decisions) {
        return new MeetingEvent(milestone, held, attended, agenda, decisions, lateReason);
    }

    /** This event, having agreed on these actions and no others. */
    public MeetingEvent agreeing(PlanAction... actions) {
        return deciding(new PlanDecisions(plan.reviewed(), List.of(actions), plan.review()));
    }

    /** This event, having found so the actions agreed before. */
    public MeetingEvent reviewing(ActionReview... reviews) {
        return deciding(new PlanDecisions(List.of(reviews), plan.agreed(), plan.review()));
    }

    /** This event, having agreed on a day to review the plan. */
    public MeetingEvent reviewOn(LocalDate day) {
        return deciding(new PlanDecisions(plan.reviewed(), plan.agreed(), new AgreedDay.On(day)));
    }

    /** This event, with a reason why it was late. */
    public MeetingEvent because(String reason) {
        return new MeetingEvent(milestone, held, attended, agenda, plan, reason);
    }

    /** Does not show what people wrote. */
    @Override
    public String toString() {
        return "MeetingEvent[" + milestone + ", " + held.date() + "]";
    }
}
