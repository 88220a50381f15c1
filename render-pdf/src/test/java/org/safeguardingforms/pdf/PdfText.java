package org.safeguardingforms.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF. */
final class PdfText {

    private PdfText() {}

    /** The text of each page. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(page(document, page));
            }
            return pages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** The text of all pages, with every run of white space as one space. */
    static String flowing(byte[] pdf) {
        return String.join(" ", pages(pdf)).replaceAll("[\\s\\u00A0]+", " ");
    }

    /** The text of all pages without the page's head and foot and without white space. */
    static String dense(byte[] pdf) {
        StringBuilder body = new StringBuilder();
        for (String page : pages(pdf)) {
            page.lines().filter(line -> !isFurniture(line)).forEach(body::append);
        }
        return dense(body.toString());
    }

    /** The same text without white space. */
    static String dense(String text) {
        StringBuilder dense = new StringBuilder();
        text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint))
                .forEach(dense::appendCodePoint);
        return dense.toString();
    }

    private static boolean isFurniture(String line) {
        return line.strip().equals("RESTRICTED") || line.contains(SampleForm.REFERENCE);
    }
}
