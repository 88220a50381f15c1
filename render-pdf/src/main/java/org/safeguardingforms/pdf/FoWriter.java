package org.safeguardingforms.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.safeguardingforms.pdf.fop.FopFailure;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes formatting objects as SAX events, so that no text is ever read as markup. The events are kept, and sent when all text
 * is known to be drawable.
 */
final class FoWriter {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";

    private final List<Event> events = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    void document(Runnable content) {
        events.add(ContentHandler::startDocument);
        content.run();
        events.add(ContentHandler::endDocument);
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
        events.add(out -> out.characters(text.toCharArray(), 0, text.length()));
    }

    private void start(String name, Look look) {
        open.push(name);
        events.add(out -> out.startElement(FO, name, "fo:" + name, look.attributes()));
    }

    private void end() {
        String name = open.pop();
        events.add(out -> out.endElement(FO, name, "fo:" + name));
    }

    /** Sends everything that was written. */
    void sendTo(ContentHandler out) {
        try {
            for (Event event : events) {
                event.sendTo(out);
            }
        } catch (SAXException failure) {
            throw FopFailure.in(failure);
        }
    }

    private interface Event {
        void sendTo(ContentHandler out) throws SAXException;
    }
}
