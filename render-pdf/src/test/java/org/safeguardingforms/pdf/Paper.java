package org.safeguardingforms.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on paper. */
final class Paper {

    private static final float BODY = (float) FormStyle.BODY_SIZE;

    private final Map<Integer, List<TextPosition>> lines = new TreeMap<>();

    private Paper() {}

    /** The lines of the body's paragraphs from top to bottom: their characters from left to right, without white space. */
    static List<String> lines(byte[] pdf) {
        Paper paper = new Paper();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            paper.read(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return paper.lines.values().stream()
                .map(Paper::fromLeftToRight)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void read(PDDocument document) throws IOException {
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (isBody(glyph)) {
                    int line = getCurrentPageNo() * 100_000 + Math.round(glyph.getY() * 10);
                    lines.computeIfAbsent(line, unknown -> new ArrayList<>()).add(glyph);
                }
            }
        }.getText(document);
    }

    static boolean isBody(TextPosition glyph) {
        return Math.abs(glyph.getFontSize() - BODY) < 0.1;
    }

    private static String fromLeftToRight(List<TextPosition> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.stream()
                .sorted(Comparator.comparing(TextPosition::getX))
                .forEach(glyph -> text.append(glyph.getUnicode()));
        return PdfText.dense(text.toString());
    }
}
