package org.safeguardingforms.duty;

import java.util.List;
import org.safeguardingforms.definition.AgendaItem;
import org.safeguardingforms.definition.Attendance;
import org.safeguardingforms.definition.Consideration;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.Participant;
import org.safeguardingforms.definition.Timing;

/** Meetings that are not held, are held later, or with fewer people and on less. */
final class MeetingLosses {

    private final MeetingPlan base;
    private final MeetingPlan variant;
    private final Losses losses;

    private MeetingLosses(MeetingPlan base, MeetingPlan variant, Losses losses) {
        this.base = base;
        this.variant = variant;
        this.losses = losses;
    }

    static void find(MeetingPlan base, MeetingPlan variant, Losses losses) {
        MeetingLosses meetings = new MeetingLosses(base, variant, losses);
        losses.compare(milestones(base), milestones(variant), MeetingLosses::name, meetings::compare);
    }

    private static List<Placed<Milestone>> milestones(MeetingPlan plan) {
        return Placed.list(plan.envelope(), "/milestones", plan.milestones(), Milestone::id);
    }

    private static String name(Milestone milestone) {
        return "The milestone " + Losses.quoted(milestone.title());
    }

    private void compare(Placed<Milestone> before, Placed<Milestone> after) {
        compareLimits(before.in("after"), after.in("after"));
        String of = " of " + Losses.quoted(before.value().title());
        losses.compare(
                participants(base, before),
                participants(variant, after),
                one -> "The participant " + Losses.quoted(one.label()) + of,
                (one, other) -> compareAttendance(one, other, of));
        losses.compare(
                agenda(base, before),
                agenda(variant, after),
                one -> "The agenda item " + Losses.quoted(one.text()) + of,
                (one, other) -> {});
        ConsiderationLosses.find(considerations(base, before), considerations(variant, after), of, losses);
    }

    private static List<Placed<Participant>> participants(MeetingPlan plan, Placed<Milestone> of) {
        String list = of.place().pointer() + "/participants";
        return Placed.list(plan.envelope(), list, of.value().content().participants(), Participant::id);
    }

    private static List<Placed<AgendaItem>> agenda(MeetingPlan plan, Placed<Milestone> of) {
        String list = of.place().pointer() + "/agenda";
        return Placed.list(plan.envelope(), list, of.value().content().agenda(), AgendaItem::id);
    }

    private static List<Placed<Consideration>> considerations(MeetingPlan plan, Placed<Milestone> of) {
        String list = of.place().pointer() + "/considerations";
        return Placed.list(plan.envelope(), list, of.value().content().considerations(), one -> of.value()
                .id());
    }

    private void compareAttendance(Placed<Participant> before, Placed<Participant> after, String of) {
        boolean isRequired = before.value().attendance() == Attendance.REQUIRED;
        if (isRequired && after.value().attendance() != Attendance.REQUIRED) {
            String who = Losses.quoted(before.value().label());
            losses.less(before, after, "The participant " + who + of + " is no longer required.");
        }
    }

    private void compareLimits(Placed<Milestone> before, Placed<Milestone> after) {
        String name = name(before.value());
        if (!(before.value().timing() instanceof Timing.After asked)) {
            return;
        }
        if (!(after.value().timing() instanceof Timing.After now)) {
            losses.less(before, after, name + " has no time limit any more.");
        } else if (!now.milestone().equals(asked.milestone()) || now.occurrence() != asked.occurrence()) {
            losses.less(before, after, name + " is counted from another event.");
        } else if (!LimitOrder.isNoLater(now.limit(), asked.limit())) {
            String limits = now.limit().words() + " instead of " + asked.limit().words();
            losses.less(before, after, name + " is due later, or not surely as soon: " + limits + ".");
        } else if (now.force().compareTo(asked.force()) < 0) {
            losses.less(before, after, name + " has a time limit that binds less.");
        }
    }
}
