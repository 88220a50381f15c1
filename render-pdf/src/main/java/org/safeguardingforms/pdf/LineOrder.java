package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.pdf.bidi.BidiClass;
import org.safeguardingforms.pdf.bidi.Levels;

/** Finds the order of a line's characters: by the rules of Unicode, with what somebody wrote set apart from the text around it. */
final class LineOrder {

    /** An isolate of UAX #9 is to the text around it what one picture is. */
    private static final String SET_APART = "\uFFFC";

    private final List<Span> line;
    private final Direction direction;
    private final boolean mixed;

    LineOrder(List<Span> line, Direction direction) {
        this.line = line;
        this.direction = direction;
        this.mixed = isMixed(line);
    }

    /** Whether both directions meet in the line, or may do so. */
    private static boolean isMixed(List<Span> line) {
        return line.stream().anyMatch(span -> span.text().codePoints().anyMatch(codePoint -> BidiClass.of(codePoint)
                .isFromRightToLeft()));
    }

    /** The level that the line begins with, within text of its direction. */
    int base() {
        return direction.levelFrom(2);
    }

    /** Settles the order of what {@code content} writes, so that FOP has nothing to decide. */
    void settle(FoWriter out, Runnable content) {
        if (mixed) {
            out.element("bidi-override", direction.settled(), content);
        } else {
            content.run();
        }
    }

    /** The same for a part of the line at one level. */
    void settle(int level, FoWriter out, Runnable content) {
        settle(level - base(), direction, out, content);
    }

    /** @param steps how many levels there are to climb; to the next one of the other direction, or two at once */
    private static void settle(int steps, Direction from, FoWriter out, Runnable content) {
        if (steps == 0) {
            content.run();
            return;
        }
        Direction next = steps % 2 == 0 ? from : from.other();
        out.element("bidi-override", next.settled(), () -> settle((steps - 1) / 2 * 2, next, out, content));
    }

    /** The levels of each span. */
    List<Levels> levels() {
        return mixed
                ? mixed()
                : line.stream().map(span -> Levels.flat(span.text(), base())).toList();
    }

    private List<Levels> mixed() {
        Levels around = Levels.of(line.stream().map(LineOrder::seenFromAround).collect(Collectors.joining()), base());
        List<Levels> levels = new ArrayList<>();
        int start = 0;
        for (Span span : line) {
            int end = start + seenFromAround(span).length();
            levels.add(isSetApart(span) ? within(span.text()) : around.part(start, end));
            start = end;
        }
        return levels;
    }

    private Levels within(String text) {
        return Levels.of(text, Direction.of(text).levelFrom(base() + 1));
    }

    private static String seenFromAround(Span span) {
        return isSetApart(span) ? SET_APART : span.text();
    }

    private static boolean isSetApart(Span span) {
        return !span.source().isEmpty();
    }
}
