package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Row;

class PrintedFormTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void everyLineOfTheFormStandsThereInItsOrder() {
        String text = PdfText.flowing(RENDERER.render(SampleForm.blank()).orThrow());
        int from = 0;
        for (String[] line : SampleForm.lines()) {
            String wording = line[1].replace("**", "");
            assertThat(text.indexOf(wording, from)).as(wording).isNotNegative();
            from = text.indexOf(wording, from) + wording.length();
        }
    }

    @Test
    void eachRowIsFollowedByItsLevel() {
        String text = PdfText.dense(RENDERER.render(SampleForm.blank()).orThrow());
        SampleForm.lines().stream().filter(line -> line[0].equals("row")).forEach(line -> assertThat(text)
                .contains(PdfText.dense(line[1] + line[2] + "☐ Yes ☐ No ☐ Possible")));
    }

    @Test
    void whatWasFilledInStandsBehindItsLabel() {
        assertThat(PdfText.flowing(RENDERER.render(SampleForm.filled()).orThrow()))
                .contains("Child's Name: Zoë Ọlá Example-Ćwikła")
                .contains("Date Completed: 4 March 2013");
    }

    @Test
    void theTableHeaderStandsOnEveryPage() {
        assertThat(PdfText.pages(RENDERER.render(SampleForm.filled()).orThrow()))
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.replaceAll("\\s+", " "))
                        .contains("Indicator Suggested Risk Level Present Yes/No/Possible"));
    }

    @Test
    void everyPageCarriesTheMarkingTwiceAndSaysWhichPageItIs() {
        List<String> pages = PdfText.pages(RENDERER.render(SampleForm.filled()).orThrow());
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).split("RESTRICTED", -1)).hasSize(3);
            assertThat(pages.get(page - 1).replaceAll("\\s+", " "))
                    .contains(SampleForm.REFERENCE + " page " + page + " of " + pages.size());
        }
    }

    @Test
    void aDocumentWithoutAMarkingHasNone() {
        Document plain = new Document("Plain", "en-GB", "", "r1", List.of(Paragraph.printed("Body.")));
        assertThat(PdfText.flowing(RENDERER.render(plain).orThrow()).strip()).isEqualTo("Plain Body. r1 page 1 of 1");
    }

    @Test
    void theTitleIsPrintedOnceAndStandsInTheMetadata() throws IOException {
        byte[] own = RENDERER.render(SampleForm.of(new Block.Heading(1, SampleForm.TITLE)))
                .orThrow();
        byte[] added = RENDERER.render(SampleForm.of()).orThrow();
        assertThat(PdfText.flowing(own)).containsOnlyOnce(SampleForm.TITLE);
        assertThat(PdfText.flowing(added)).containsOnlyOnce(SampleForm.TITLE);
        try (PDDocument pdf = Loader.loadPDF(added)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SampleForm.TITLE);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void thePaperIsA4() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(SampleForm.blank()).orThrow())) {
            PDRectangle paper = pdf.getPage(0).getMediaBox();
            assertThat(Math.round(paper.getWidth())).isEqualTo(595);
            assertThat(Math.round(paper.getHeight())).isEqualTo(842);
        }
    }

    @Test
    void aTableWithoutRowsIsStillDrawn() {
        assertThat(PdfText.flowing(RENDERER.render(SampleForm.table()).orThrow()))
                .contains("Suggested Risk Level");
    }

    @Test
    void fieldsWithoutLinesAreLeftOut() {
        assertThat(RENDERER.render(SampleForm.of(new Block.Fields(List.of()))).isValid())
                .isTrue();
    }

    @Test
    void aDomainTitleIsNeverTheLastThingOnAPage() {
        for (int before = 20; before < 40; before++) {
            List<Row> rows = new java.util.ArrayList<>(java.util.Collections.nCopies(before, cells("before")));
            rows.add(new Row.Section("Next domain"));
            rows.add(cells("first of the next"));
            Document document = SampleForm.of(new Block.Table(SampleForm.columns(), rows));
            assertThat(PdfText.pages(RENDERER.render(document).orThrow()))
                    .filteredOn(page -> page.contains("Next domain"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("first of the next"));
        }
    }

    private static Row cells(String text) {
        return new Row.Cells(List.of(List.of(Paragraph.printed(text)), List.of(), List.of()));
    }
}
