package org.safeguardingforms.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.safeguardingforms.pdf.fop.FopFailure;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes formatting objects as SAX events, so that no text is ever read as markup. */
final class FoWriter {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";

    private final ContentHandler out;
    private final Deque<String> open = new ArrayDeque<>();

    /** A writer whose output goes nowhere: for looking at the text before anything is drawn. */
    FoWriter() {
        this(new DefaultHandler());
    }

    FoWriter(ContentHandler out) {
        this.out = out;
    }

    void document(Runnable content) {
        emit(out::startDocument);
        content.run();
        emit(out::endDocument);
    }

    /** An element around what {@code content} writes. */
    void element(String name, Look look, Runnable content) {
        start(name, look);
        content.run();
        end();
    }

    /** An element without content. */
    void empty(String name, Look look) {
        start(name, look);
        end();
    }

    void text(String text) {
        emit(() -> out.characters(text.toCharArray(), 0, text.length()));
    }

    private void start(String name, Look look) {
        open.push(name);
        emit(() -> out.startElement(FO, name, "fo:" + name, look.attributes()));
    }

    private void end() {
        String name = open.pop();
        emit(() -> out.endElement(FO, name, "fo:" + name));
    }

    private static void emit(Event event) {
        try {
            event.send();
        } catch (SAXException failure) {
            throw FopFailure.in(failure);
        }
    }

    private interface Event {
        void send() throws SAXException;
    }
}
