package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Column;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;

/** Where pages end, and lines. */
class PageBreaksTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static List<String> pages(Block... blocks) {
        return PdfText.pages(RENDERER.render(SampleForm.of(blocks)).orThrow());
    }

    private static Row cells(String text) {
        return new Row.Cells(List.of(List.of(Paragraph.printed(text)), List.of(), List.of()));
    }

    private static Block table(List<Row> rows) {
        return new Block.Table(SampleForm.columns(), rows);
    }

    @Test
    void emptyBoxesForNotesAreNotBoundToEachOther() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(15, Paragraph.printed("Before.")));
        blocks.add(new Block.Heading(2, "History"));
        List<Row> boxes = IntStream.range(0, 8)
                .<Row>mapToObj(at -> new Row.Notes("Box" + at, List.of()))
                .toList();
        blocks.add(new Block.Table(List.of(new Column("To be filled in", 100)), boxes));
        assertThat(pages(blocks.toArray(new Block[0])).get(0)).contains("History", "Box0", "Box1");
    }

    @Test
    void whatIsKnownOfOneThingStandsTogether() {
        for (int before = 20; before < 40; before++) {
            List<Row> rows = new ArrayList<>(Collections.nCopies(before, cells("before")));
            rows.add(new Row.Section("Item 1"));
            IntStream.range(0, 5).forEach(at -> rows.add(cells("about" + at)));
            rows.add(new Row.Section("Item 2"));
            rows.add(cells("of the next"));
            assertThat(pages(table(rows)))
                    .filteredOn(page -> page.contains("Item 1"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("about0", "about4"));
        }
    }

    @Test
    void whatIsKnownOfOneThingFlowsOnIfItIsMoreThanAPage() {
        String tall = "line\n".repeat(25).strip();
        List<Row> rows = List.of(new Row.Section("Item 1"), cells(tall), cells(tall), cells(tall), cells("last"));
        assertThat(pages(table(rows))).hasSize(2).last().asString().contains("last");
    }

    @Test
    void theLineThatIntroducesPointsIsNeverPartedFromTheFirst() {
        for (int before = 38; before < 46; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, Paragraph.printed("Before.")));
            List<Paragraph> points = IntStream.range(0, 9)
                    .mapToObj(at -> Paragraph.printed("Point" + at))
                    .toList();
            blocks.add(new Block.Points(Paragraph.printed("These are:"), points));
            assertThat(pages(blocks.toArray(new Block[0])))
                    .filteredOn(page -> page.contains("These are:"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Point0"));
        }
    }

    @Test
    void aLongNameIsBrokenBehindItsHyphens() {
        Field name = new Field(
                "Name:", List.of(Span.written("Sousa-Fitzwilliam-Harrington-Featherstone-Smythe", "/child/name")));
        List<String> lines = lines(new Block.Fields(List.of(List.of(name, new Field("DoB:", List.of())))));
        assertThat(lines).containsSubsequence("Name: Sousa-Fitzwilliam-Harrington-", "Featherstone-Smythe DoB:");
    }

    @Test
    void anAddressIsBrokenAtItsJoints() {
        String address = "https://www.example.org/" + "a/quite/long/way/to/go/".repeat(6) + "?with=this&and=that";
        assertThat(lines(Paragraph.printed(address)))
                .filteredOn(line -> line.contains("quite") || line.contains("and"))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("/");
    }

    private static List<String> lines(Block block) {
        return pages(block).get(0).lines().map(String::strip).toList();
    }

    @Test
    void aTableWithoutHeadingsHasNoHeader() {
        List<Column> columns = List.of(new Column("", 40), new Column("", 60));
        Row row = new Row.Cells(List.of(List.of(Paragraph.printed("Question")), List.of(Paragraph.printed("Answer"))));
        Document document = SampleForm.of(new Block.Table(columns, List.of(row)));
        assertThat(PdfText.flowing(RENDERER.render(document).orThrow())).contains("Question Answer");
    }
}
