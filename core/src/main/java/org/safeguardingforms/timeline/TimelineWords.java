package org.safeguardingforms.timeline;

import java.time.LocalDate;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.DayWords;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.definition.Timing;

/** Writes a timeline in plain English. It shows what people wrote. */
final class TimelineWords {

    private final MeetingTimeline timeline;
    private final LocalDate asAt;
    private final StringBuilder text = new StringBuilder();

    TimelineWords(MeetingTimeline timeline, LocalDate asAt) {
        this.timeline = timeline;
        this.asAt = asAt;
    }

    String text() {
        line("As at " + DayWords.of(asAt) + ". Working days: "
                + timeline.calendar().id() + ", issued " + timeline.calendar().issued() + ".");
        timeline.entries().forEach(this::entry);
        plan(timeline.writtenPlan());
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void entry(TimelineEntry entry) {
        var milestone = entry.milestone();
        line("");
        line(milestone.title() + " (" + milestone.citation() + ")");
        if (milestone.timing() instanceof Timing.After after) {
            line("  Time allowed: " + after.wording() + ".");
        }
        MilestoneStatus status = timeline.status(milestone.id(), asAt);
        line("  " + status.words());
        if (status instanceof MilestoneStatus.HeldLate late && !late.reason().isEmpty()) {
            line("  Reason: " + late.reason());
        }
        entry.held().stream()
                .skip(1)
                .forEach(again ->
                        line("  Held again on " + DayWords.of(again.held().date()) + "."));
        entry.due().reckoned().ifPresent(deadline -> due(entry.due(), deadline));
    }

    private void due(DueDate due, Deadline deadline) {
        line("  " + words(due, deadline));
        deadline.words().forEach(sentence -> line("    " + sentence));
    }

    private static String words(DueDate due, Deadline deadline) {
        String day = deadline.time().map(time -> time + " on ").orElse("") + DayWords.of(deadline.date());
        String known = deadline.certainty() == Certainty.KNOWN ? "" : " Provisional: bank holidays are not known yet.";
        return due instanceof DueDate.Projected
                ? "Projected for " + day + ", if what comes before is held on the last day." + known
                : "Due by " + day + "." + known;
    }

    private void plan(WrittenPlan plan) {
        line("");
        line("Written plan (12.8)");
        if (plan.actions().isEmpty()) {
            line("  No action is recorded.");
        }
        plan.actions().forEach(this::action);
        plan.reviewOn().ifPresent(day -> line("  To be reviewed on " + DayWords.of(day) + "."));
    }

    private void action(TrackedAction action) {
        line("  " + action.action().text());
        line("    Who: " + action.action().owner().words(timeline.plan()) + ". By: "
                + action.due().map(DayWords::of).orElse("not agreed") + ".");
        line("    " + action.words(asAt));
        action.reviews().stream()
                .filter(one -> !one.review().note().isEmpty())
                .forEach(one -> line(
                        "    " + DayWords.of(one.on()) + ": " + one.review().note()));
    }
}
