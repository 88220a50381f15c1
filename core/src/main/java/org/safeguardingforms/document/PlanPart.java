package org.safeguardingforms.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.calendar.DayWords;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.ReviewedAction;
import org.safeguardingforms.timeline.TrackedAction;
import org.safeguardingforms.timeline.WrittenPlan;

/** The written plan (12.8): every action with its owner, its day, and what became of it. */
final class PlanPart {

    private static final String NOT_AGREED = "Not agreed";

    private final MeetingTimeline timeline;
    private final LocalDate asAt;

    PlanPart(MeetingTimeline timeline, LocalDate asAt) {
        this.timeline = timeline;
        this.asAt = asAt;
    }

    List<Block> blocks() {
        WrittenPlan plan = timeline.writtenPlan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Written plan"));
        Span day = plan.reviewOn().map(DayWords::of).map(Span::printed).orElseGet(() -> Span.faint(NOT_AGREED));
        blocks.add(new Paragraph(List.of(Span.strong("To be reviewed on: "), day)));
        if (plan.actions().isEmpty()) {
            blocks.add(new Paragraph(List.of(Span.faint("No action is recorded."))));
        } else {
            blocks.add(table(plan));
        }
        return blocks;
    }

    private Block table(WrittenPlan plan) {
        List<Column> columns = List.of(
                new Column("Action", 38), new Column("Who", 20), new Column("By", 16), new Column("How it stands", 26));
        return new Block.Table(columns, plan.actions().stream().map(this::row).toList());
    }

    private Row row(TrackedAction action) {
        return new Row.Cells(List.of(text(action), owner(action), day(action), state(action)));
    }

    /** Where an action stands in the record. */
    private String pointer(TrackedAction action) {
        for (MeetingEvent event : timeline.events()) {
            int index = event.plan().agreed().indexOf(action.action());
            if (index >= 0) {
                return DueTables.pointer(timeline, event) + "/actions/" + index;
            }
        }
        return "";
    }

    private List<Paragraph> text(TrackedAction action) {
        Span text = Span.written(action.action().text(), pointer(action) + "/text");
        return List.of(
                new Paragraph(List.of(text)), Paragraph.printed("Agreed on " + Labels.of(action.agreedOn()) + "."));
    }

    private List<Paragraph> owner(TrackedAction action) {
        ActionOwner owner = action.action().owner();
        String words = owner.words(timeline.plan());
        if (owner instanceof ActionOwner.NotGiven) {
            return List.of(new Paragraph(List.of(Span.faint(NOT_AGREED))));
        }
        return owner instanceof ActionOwner.Other
                ? List.of(new Paragraph(List.of(Span.written(words, pointer(action) + "/owner/function"))))
                : List.of(Paragraph.printed(words));
    }

    private static List<Paragraph> day(TrackedAction action) {
        Span day = action.due().map(Labels::of).map(Span::printed).orElseGet(() -> Span.faint(NOT_AGREED));
        return List.of(new Paragraph(List.of(day)));
    }

    private List<Paragraph> state(TrackedAction action) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(List.of(Span.strong(action.words(asAt)))));
        action.reviews().stream()
                .filter(one -> !one.review().note().isEmpty())
                .forEach(one -> paragraphs.add(note(one)));
        return paragraphs;
    }

    private Paragraph note(ReviewedAction reviewed) {
        return new Paragraph(List.of(
                Span.printed(Labels.of(reviewed.on()) + ": "),
                Span.written(reviewed.review().note(), pointer(reviewed))));
    }

    private String pointer(ReviewedAction reviewed) {
        for (MeetingEvent event : timeline.events()) {
            int index = event.plan().reviewed().indexOf(reviewed.review());
            if (index >= 0 && event.held().date().equals(reviewed.on())) {
                return DueTables.pointer(timeline, event) + "/reviewed/" + index + "/note";
            }
        }
        return "";
    }
}
