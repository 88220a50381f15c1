package org.safeguardingforms.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.document.Span;

/** The direction that a text is written in: that of its first letter. */
enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String name;

    Direction(String name) {
        this.name = name;
    }

    static Direction of(List<Span> spans) {
        return of(spans.stream().map(Span::text).collect(Collectors.joining()), LEFT_TO_RIGHT);
    }

    /** @param otherwise the direction of a text without letters */
    static Direction of(String text, Direction otherwise) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> {
                    // not a letter
                }
            }
        }
        return otherwise;
    }

    /** For a text of this direction within one of the other. */
    Look embedded() {
        return Look.of("unicode-bidi", "embed", "direction", name);
    }
}
