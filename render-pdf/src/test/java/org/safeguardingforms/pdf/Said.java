package org.safeguardingforms.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What the body of a page says of its glyphs, in the order in which they stand on one line from right to left. */
final class Said {

    private final Map<Float, String> places = new TreeMap<>((one, other) -> Float.compare(other, one));

    private Said() {}

    static String fromRightToLeft(byte[] pdf) {
        Said said = new Said();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            extractor.getMarkedContents().forEach(said::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return String.join("", said.places.values());
    }

    private void read(PDMarkedContent content) {
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent within) {
                read(within);
            } else if (part instanceof TextPosition glyph && Paper.isBody(glyph)) {
                String text = content.getActualText();
                places.put(glyph.getX(), text == null ? glyph.getUnicode() : text);
                if (text != null) {
                    return;
                }
            }
        }
    }
}
