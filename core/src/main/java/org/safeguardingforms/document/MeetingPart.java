package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.calendar.DayWords;
import org.safeguardingforms.definition.AgendaItem;
import org.safeguardingforms.definition.Attendance;
import org.safeguardingforms.definition.Consideration;
import org.safeguardingforms.definition.MeetingContent;
import org.safeguardingforms.definition.Participant;
import org.safeguardingforms.document.Block.Heading;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.timeline.AgendaResult;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineEntry;
import org.safeguardingforms.timeline.TimelineRecord;

/** What belongs to one meeting: what to think of before it, who takes part, and its agenda as a checklist. */
final class MeetingPart {

    private static final String TO_TICK = "☐\u00A0Done   ☐\u00A0Not\u00A0done";

    private final MeetingTimeline timeline;
    private final TimelineRecord record;
    private final TimelineEntry entry;
    private final MeetingContent content;
    private final List<Block> blocks = new ArrayList<>();

    MeetingPart(MeetingTimeline timeline, TimelineRecord record, TimelineEntry entry) {
        this.timeline = timeline;
        this.record = record;
        this.entry = entry;
        this.content = entry.milestone().content();
    }

    /** Nothing for a milestone that is no meeting, or of which the plan says nothing and nothing happened. */
    List<Block> blocks() {
        if (content.equals(MeetingContent.NONE) && entry.held().stream().noneMatch(MeetingPart::saysMore)) {
            return List.of();
        }
        blocks.add(new Heading(2, entry.milestone().title()));
        content.considerations().forEach(this::consideration);
        if (entry.held().isEmpty()) {
            toCome();
        }
        entry.held().forEach(this::held);
        return blocks;
    }

    private static boolean saysMore(MeetingEvent event) {
        return !event.attended().participants().isEmpty()
                || !event.attended().others().isEmpty();
    }

    /** With no circumstance recorded, nobody has said yet which of them hold. */
    private void consideration(Consideration one) {
        String cited = " (" + one.guidance().citation() + ")";
        if (one.isGeneral()) {
            blocks.add(Paragraph.printed(one.guidance().text() + cited));
        } else if (one.appliesIn(record.circumstances())) {
            blocks.add(new Paragraph(List.of(
                    Span.strong("In these circumstances: "),
                    Span.printed(one.guidance().text() + cited))));
        } else if (record.circumstances().isEmpty()) {
            blocks.add(new Paragraph(List.of(
                    Span.strong("To be considered: "),
                    Span.printed(one.guidance().text() + cited))));
        }
    }

    private void toCome() {
        group("Must take part: ", Attendance.REQUIRED);
        group("Take part where they can help, as may others: ", Attendance.AS_NEEDED);
        group("Invited where appropriate: ", Attendance.WHERE_APPROPRIATE);
        if (!content.agenda().isEmpty()) {
            blocks.add(agenda("Seen to", item -> Span.printed(TO_TICK)));
        }
    }

    private void group(String label, Attendance attendance) {
        String labels = content.participants().stream()
                .filter(one -> one.attendance() == attendance)
                .map(Participant::label)
                .collect(Collectors.joining("; "));
        if (!labels.isEmpty()) {
            blocks.add(new Paragraph(List.of(Span.strong(label), Span.printed(labels))));
        }
    }

    private void held(MeetingEvent event) {
        blocks.add(new Heading(3, "Held on " + DayWords.of(event.held().date())));
        tookPart(event);
        missing(event);
        if (!content.agenda().isEmpty()) {
            blocks.add(agenda("Seen to", item -> result(event, item)));
        }
    }

    private void tookPart(MeetingEvent event) {
        List<Span> spans = new ArrayList<>(List.of(Span.strong("Took part: ")));
        String listed = event.attended().participants().stream()
                .flatMap(id -> Stream.concat(
                                content.participants().stream()
                                        .filter(one -> one.id().equals(id)),
                                timeline.plan().findParticipant(id).stream())
                        .limit(1))
                .map(Participant::label)
                .collect(Collectors.joining("; "));
        spans.add(Span.printed(listed));
        List<String> others = event.attended().others();
        for (int i = 0; i < others.size(); i++) {
            spans.add(Span.printed(spans.size() == 2 && listed.isEmpty() ? "" : "; "));
            spans.add(Span.written(others.get(i), DueTables.pointer(timeline, event) + "/others/" + i));
        }
        if (listed.isEmpty() && others.isEmpty()) {
            spans.add(Span.faint("Not recorded"));
        }
        blocks.add(new Paragraph(spans));
    }

    private void missing(MeetingEvent event) {
        String labels = content.participants().stream()
                .filter(one -> one.attendance() == Attendance.REQUIRED)
                .filter(one -> !event.attended().participants().contains(one.id()))
                .map(Participant::label)
                .collect(Collectors.joining("; "));
        if (!labels.isEmpty()) {
            blocks.add(new Paragraph(List.of(
                    Span.strong("Must take part, and not recorded as having done so: "), Span.printed(labels))));
        }
    }

    private static Span result(MeetingEvent event, AgendaItem item) {
        AgendaResult result = event.agenda().get(item.id());
        if (result == null) {
            return Span.faint("Not recorded");
        }
        return Span.strong(result == AgendaResult.DONE ? "Done" : "Not done");
    }

    private Block agenda(String heading, Function<AgendaItem, Span> result) {
        List<Row> rows = content.agenda().stream()
                .<Row>map(item -> new Row.Cells(List.of(
                        List.of(Paragraph.printed(item.text() + " (" + item.citation() + ")")),
                        List.of(new Paragraph(List.of(result.apply(item)))))))
                .toList();
        return new Block.Table(List.of(new Column("Agenda", 78), new Column(heading, 22)), rows);
    }
}
