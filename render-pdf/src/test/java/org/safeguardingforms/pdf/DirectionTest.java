package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where on the line things stand when both directions of writing meet. */
class DirectionTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    /** The expectation is what stands on paper from left to right. */
    @ParameterizedTest
    @CsvSource({
        "Name: נועה (Noa) 12, Name:העונ(Noa)12",
        "נועה (Noa)., .(Noa)העונ",
        "נועה 12!, !12העונ",
        "(נועה) a, a(העונ)",
        "a 12 נועה 34 b, a1234העונb"
    })
    void lettersAndBracketsStandWhereTheyBelong(String text, String onPaper) throws Exception {
        byte[] pdf = RENDERER.render(SampleForm.written(text)).orThrow();
        assertThat(onPaper(pdf)).contains(onPaper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\u06A6\u5B7E\uD835\uDFD6]", "\u05D0 \uD835\uDFD6", "\u0627\uD83D\uDE00 12 \uD83D\uDE00"})
    void charactersBeyondTheBasicPlaneStandAmongArabicAndHebrew(String text) {
        assertThat(ReadingOrder.of(RENDERER.render(SampleForm.written(text)).orThrow()))
                .contains(text.contains("\uD835") ? "\uD835\uDFD6" : "\uD83D\uDE00");
    }

    private static String onPaper(byte[] pdf) throws Exception {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    glyphs.add(position);
                }
            }.getText(document);
        }
        StringBuilder text = new StringBuilder();
        glyphs.stream()
                .sorted(Comparator.comparing((TextPosition glyph) -> Math.round(glyph.getY()))
                        .thenComparing(TextPosition::getX))
                .forEach(glyph -> text.append(glyph.getUnicode()));
        return PdfText.dense(text.toString());
    }
}
