package org.safeguardingforms.pdf;

import org.safeguardingforms.pdf.bidi.BidiClass;

/** The direction that a line is written in: that of its first letter, or else from left to right. */
enum Direction {
    LEFT_TO_RIGHT(0, "ltr"),
    RIGHT_TO_LEFT(1, "rtl");

    private final int firstLevel;
    private final String name;

    Direction(int firstLevel, String name) {
        this.firstLevel = firstLevel;
        this.name = name;
    }

    static Direction of(String text) {
        return text.codePoints()
                .mapToObj(BidiClass::of)
                .filter(BidiClass::isLetter)
                .findFirst()
                .map(letter -> letter == BidiClass.LEFT_TO_RIGHT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)
                .orElse(LEFT_TO_RIGHT);
    }

    Direction other() {
        return this == LEFT_TO_RIGHT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The lowest embedding level of this direction that is not below this one. */
    int levelFrom(int lowest) {
        return lowest % 2 == firstLevel ? lowest : lowest + 1;
    }

    /** For text whose direction is settled: FOP has nothing to decide. */
    Look settled() {
        return Look.of("unicode-bidi", "bidi-override", "direction", name);
    }
}
