package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.document.Span;

/**
 * Lines of one direction, one after the other.
 *
 * @param direction the direction that they begin in
 * @param lines the lines, each of one span or more; text as it is drawn
 */
record Passage(Direction direction, List<List<Span>> lines) {

    Passage {
        lines = List.copyOf(lines);
    }

    /** All lines from left to right, whatever they hold. */
    static Passage leftToRight(List<Span> spans) {
        return new Passage(Direction.LEFT_TO_RIGHT, lines(spans));
    }

    /** The passages of a paragraph; a blank line goes with the one before it. */
    static List<Passage> of(List<Span> spans) {
        List<Passage> passages = new ArrayList<>();
        List<List<Span>> lines = new ArrayList<>();
        Direction direction = Direction.LEFT_TO_RIGHT;
        for (List<Span> line : lines(spans)) {
            if (!isBlank(line) && Direction.of(text(line)) != direction) {
                endPassage(direction, lines, passages);
                direction = direction.other();
            }
            lines.add(line);
        }
        passages.add(new Passage(direction, lines));
        return passages;
    }

    /** Blank lines at the beginning go with what follows. */
    private static void endPassage(Direction direction, List<List<Span>> lines, List<Passage> passages) {
        if (!lines.stream().allMatch(Passage::isBlank)) {
            passages.add(new Passage(direction, lines));
            lines.clear();
        }
    }

    private static boolean isBlank(List<Span> line) {
        return text(line).isBlank();
    }

    private static String text(List<Span> line) {
        return line.stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<List<Span>> lines(List<Span> spans) {
        List<List<Span>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Span span : spans) {
            List<String> parts = List.of(Typesetter.normalise(span.text()).split("\n", -1));
            last(lines).add(part(span, parts.get(0)));
            parts.stream().skip(1).forEach(part -> lines.add(new ArrayList<>(List.of(part(span, part)))));
        }
        return lines;
    }

    private static List<Span> last(List<List<Span>> lines) {
        return lines.get(lines.size() - 1);
    }

    private static Span part(Span span, String text) {
        return new Span(text, span.style(), span.source());
    }
}
