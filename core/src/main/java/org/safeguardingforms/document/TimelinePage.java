package org.safeguardingforms.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.calendar.DayWords;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineRecord;

/**
 * Lays out a child's meetings for the chair: when each is due and how things stand, what each should see to and has seen to, the
 * written plan, and how the dates come about (sections 11 and 12).
 *
 * <p>The record holds no name, so the page leaves room to write one by hand. A meeting that has not been held has its agenda
 * to tick; what was not recorded says so. It shows the state at the end of a day and nothing that happened later.
 */
public final class TimelinePage {

    private final Edition edition;
    private final TimelineRecord record;
    private final MeetingTimeline timeline;
    private final LocalDate asAt;

    private TimelinePage(Edition edition, TimelineRecord record, MeetingTimeline timeline, LocalDate asAt) {
        this.edition = edition;
        this.record = record;
        this.timeline = timeline.asOf(asAt);
        this.asAt = asAt;
    }

    /**
     * The page as at a day.
     *
     * @param timeline the timeline of the record
     * @throws org.safeguardingforms.calendar.OutsideKnownRangeException as {@link MeetingTimeline#asOf} and
     *     {@link MeetingTimeline#status}
     */
    public static Document of(Edition edition, TimelineRecord record, MeetingTimeline timeline, LocalDate asAt) {
        return new TimelinePage(edition, record, timeline, asAt).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        String title = timeline.plan().envelope().title();
        blocks.add(new Block.Heading(1, title));
        blocks.add(head());
        circumstances(blocks);
        blocks.add(new Block.Heading(2, "When each meeting is due"));
        blocks.add(new DueTables(timeline, asAt).summary());
        timeline.entries().forEach(entry -> blocks.addAll(new MeetingPart(timeline, record, entry).blocks()));
        blocks.addAll(new PlanPart(timeline, asAt).blocks());
        blocks.addAll(new DueTables(timeline, asAt).reasons());
        return new Document(
                title,
                timeline.plan().envelope().language(),
                edition.screeningTool().marking(),
                Labels.reference(edition.pin()) + " · timeline " + record.id(),
                blocks);
    }

    private Block head() {
        CalendarPin calendar = timeline.calendar();
        return new Block.Fields(List.of(
                List.of(new Field("Child:", List.of()), new Field("As at:", List.of(Span.printed(DayWords.of(asAt))))),
                List.of(
                        field("Case:", record.caseId().map(UUID::toString).orElse("")),
                        field(
                                "Screening:",
                                record.screening().map(UUID::toString).orElse(""))),
                List.of(
                        field("Working days:", calendar.id() + ", issued " + Labels.of(calendar.issued())),
                        new Field("Closed on:", List.of(closed())))));
    }

    private Span closed() {
        return record.closedOn().map(Labels::of).map(Span::printed).orElseGet(() -> Span.faint("Not closed"));
    }

    private static Field field(String label, String text) {
        return new Field(label, List.of(text.isEmpty() ? Span.faint("Not given") : Span.printed(text)));
    }

    private void circumstances(List<Block> blocks) {
        blocks.add(Listing.of("Circumstances:", edition, record.circumstances())
                .orElseGet(() -> new Paragraph(List.of(Span.strong("Circumstances: "), Span.faint("None recorded")))));
    }
}
