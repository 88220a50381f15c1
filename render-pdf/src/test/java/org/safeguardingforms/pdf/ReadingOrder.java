package org.safeguardingforms.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as a screen reader does: along its structure, and taking the actual text where one is given. */
final class ReadingOrder {

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> around = new ArrayDeque<>();
    private final List<Element> elements = new ArrayList<>();

    /**
     * An element of the structure.
     *
     * @param type such as {@code TH}
     * @param within the types of the elements around it, from the outside in, then its own
     * @param text all text in it
     */
    record Element(String type, String within, String text) {}

    private ReadingOrder(PDDocument document) {
        this.document = document;
    }

    /** The text, with a line break after each element. */
    static String of(byte[] pdf) {
        return read(pdf).text.toString();
    }

    /** The elements, in the order in which they end. */
    static List<Element> elements(byte[] pdf) {
        return read(pdf).elements;
    }

    private static ReadingOrder read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadingOrder order = new ReadingOrder(document);
            order.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return order;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                readElement(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof Integer number) {
                text.append(content(Objects.requireNonNull(page), number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage own = reference.getPage() == null ? page : reference.getPage();
                text.append(content(Objects.requireNonNull(own), reference.getMCID()));
            }
        }
    }

    private void readElement(PDStructureElement element, @Nullable PDPage page) {
        int start = text.length();
        around.addLast(element.getStructureType());
        if (element.getActualText() != null) {
            text.append(element.getActualText());
        } else {
            read(element, page);
        }
        if (!element.getStructureType().equals("Span")) {
            text.append('\n');
        }
        String within = String.join(" ", around);
        elements.add(
                new Element(around.removeLast(), within, text.substring(start).strip()));
    }

    private String content(PDPage page, int number) {
        return contents.computeIfAbsent(samePage(page), this::extract).getOrDefault(number, "");
    }

    private PDPage samePage(PDPage page) {
        return document.getPage(document.getPages().indexOf(page));
    }

    private Map<Integer, String> extract(PDPage page) {
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), text(content)));
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        content.getContents().forEach(part -> {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        });
        return text.toString();
    }
}
