package org.safeguardingforms.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.DayWords;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.timeline.DueDate;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.MilestoneStatus;
import org.safeguardingforms.timeline.TimelineEntry;

/** The dates of a timeline: one row for each milestone. */
final class DueTables {

    private final MeetingTimeline timeline;
    private final LocalDate asAt;

    DueTables(MeetingTimeline timeline, LocalDate asAt) {
        this.timeline = timeline;
        this.asAt = asAt;
    }

    Block summary() {
        List<Column> columns =
                List.of(new Column("Meeting", 36), new Column("Due", 28), new Column("How things stand", 36));
        return new Block.Table(
                columns, timeline.entries().stream().map(this::summary).toList());
    }

    private Row summary(TimelineEntry entry) {
        return new Row.Cells(List.of(meeting(entry.milestone()), due(entry.due()), status(entry)));
    }

    private static List<Paragraph> meeting(Milestone milestone) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(
                List.of(Span.strong(milestone.title()), Span.printed(" (" + milestone.citation() + ")"))));
        if (milestone.timing() instanceof Timing.After after) {
            paragraphs.add(Paragraph.printed(after.wording()));
        }
        return paragraphs;
    }

    private static List<Paragraph> due(DueDate due) {
        List<Paragraph> paragraphs = new ArrayList<>();
        due.reckoned().ifPresent(deadline -> {
            paragraphs.add(new Paragraph(List.of(day(due, deadline))));
            if (due instanceof DueDate.Projected) {
                paragraphs.add(Paragraph.printed("Projected: the latest day, until what comes before is held."));
            }
            if (deadline.certainty() == Certainty.PROVISIONAL) {
                paragraphs.add(Paragraph.printed("Provisional: bank holidays there are not known yet."));
            }
        });
        return paragraphs.isEmpty() ? List.of(new Paragraph(List.of(Span.faint("No date")))) : paragraphs;
    }

    private static Span day(DueDate due, Deadline deadline) {
        String day = DayWords.of(deadline.date())
                + deadline.time().map(time -> ", " + time).orElse("");
        return due instanceof DueDate.Projected ? Span.printed(day) : Span.strong(day);
    }

    private List<Paragraph> status(TimelineEntry entry) {
        MilestoneStatus status = timeline.status(entry.milestone().id(), asAt);
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.printed(status.words()));
        if (status instanceof MilestoneStatus.HeldLate late) {
            paragraphs.add(new Paragraph(List.of(Span.strong("Reason: "), reason(entry, late))));
        }
        entry.held().stream()
                .skip(1)
                .forEach(again -> paragraphs.add(Paragraph.printed(
                        "Held again on " + DayWords.of(again.held().date()) + ".")));
        return paragraphs;
    }

    private Span reason(TimelineEntry entry, MilestoneStatus.HeldLate late) {
        return late.reason().isEmpty()
                ? Span.faint("Not recorded")
                : Span.written(late.reason(), pointer(timeline, entry.held().get(0)) + "/lateReason");
    }

    /** Where an event stands in the record: those of the timeline are the first of its events. */
    static String pointer(MeetingTimeline timeline, MeetingEvent event) {
        return "/events/" + timeline.events().indexOf(event);
    }

    /** Nothing while there is no date. */
    List<Block> reasons() {
        List<Row> rows = new ArrayList<>();
        timeline.entries()
                .forEach(entry -> entry.due().reckoned().ifPresent(deadline -> rows.add(reasons(entry, deadline))));
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(2, "How the dates come about"),
                new Block.Table(List.of(new Column("Meeting", 30), new Column("Day by day", 70)), rows));
    }

    private static Row reasons(TimelineEntry entry, Deadline deadline) {
        List<Paragraph> limit = List.of(
                new Paragraph(List.of(Span.strong(entry.milestone().title()))),
                Paragraph.printed(deadline.limit().words()));
        return new Row.Cells(
                List.of(limit, deadline.words().stream().map(Paragraph::printed).toList()));
    }
}
