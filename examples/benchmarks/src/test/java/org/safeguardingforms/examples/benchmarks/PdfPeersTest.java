package org.safeguardingforms.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.pdf.PdfRenderer;

/** The peers draw the same form: its first and its last row, and a note. */
class PdfPeersTest {

    private static Document document() {
        Edition edition = BaseEdition.load();
        SafeguardingForms forms = SafeguardingForms.of(edition);
        return forms.filledScreeningTool(
                forms.assess(InventedScreenings.full(edition, 1).get(0)).orThrow());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void allOfThemDrawEveryRow() throws Exception {
        Document document = document();
        String xml = Paper.xml(document);
        List<byte[]> files = List.of(
                new PdfRenderer().render(document).orThrow(),
                new NaiveFop().pdf(xml),
                new OpenHtmlToPdf().pdf(OpenHtmlToPdf.html(xml)),
                new OpenPdfTables().pdf(document));
        for (byte[] file : files) {
            assertThat(text(file))
                    .contains("Self-harming", "Going online during the night", "Invented for a measurement");
        }
    }
}
