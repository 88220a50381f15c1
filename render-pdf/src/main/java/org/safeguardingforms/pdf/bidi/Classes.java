package org.safeguardingforms.pdf.bidi;

import static org.safeguardingforms.pdf.bidi.BidiClass.ARABIC_LETTER;
import static org.safeguardingforms.pdf.bidi.BidiClass.ARABIC_NUMBER;
import static org.safeguardingforms.pdf.bidi.BidiClass.COMMON_SEPARATOR;
import static org.safeguardingforms.pdf.bidi.BidiClass.EUROPEAN_NUMBER;
import static org.safeguardingforms.pdf.bidi.BidiClass.EUROPEAN_SEPARATOR;
import static org.safeguardingforms.pdf.bidi.BidiClass.EUROPEAN_TERMINATOR;
import static org.safeguardingforms.pdf.bidi.BidiClass.LEFT_TO_RIGHT;
import static org.safeguardingforms.pdf.bidi.BidiClass.MARK;
import static org.safeguardingforms.pdf.bidi.BidiClass.NEUTRAL;
import static org.safeguardingforms.pdf.bidi.BidiClass.RIGHT_TO_LEFT;

import java.util.Arrays;

/** The classes of a line's characters, resolved rule by rule; the rules have the names of UAX #9. */
final class Classes {

    private final BidiClass[] classes;
    private final BidiClass edge;

    private Classes(BidiClass[] classes, BidiClass edge) {
        this.classes = classes;
        this.edge = edge;
    }

    /** Resolved to letters of both directions and numbers. */
    static Classes of(int[] codePoints, int level) {
        BidiClass[] classes = Arrays.stream(codePoints).mapToObj(BidiClass::of).toArray(BidiClass[]::new);
        Classes line = new Classes(classes, BidiClass.ofLevel(level));
        line.resolveMarks();
        line.resolveNumbers();
        new Brackets(classes, line.edge).resolve(codePoints);
        line.resolveNeutrals();
        return line;
    }

    private int size() {
        return classes.length;
    }

    private BidiClass at(int index) {
        return index < 0 || index >= size() ? edge : classes[index];
    }

    /** W1. */
    private void resolveMarks() {
        for (int at = 0; at < size(); at++) {
            if (classes[at] == MARK) {
                classes[at] = at(at - 1);
            }
        }
    }

    private void resolveNumbers() {
        resolveAfter(ARABIC_LETTER, ARABIC_NUMBER);
        replace(ARABIC_LETTER, RIGHT_TO_LEFT);
        resolveSeparators();
        resolveTerminators();
        replace(EUROPEAN_SEPARATOR, NEUTRAL);
        replace(EUROPEAN_TERMINATOR, NEUTRAL);
        replace(COMMON_SEPARATOR, NEUTRAL);
        resolveAfter(LEFT_TO_RIGHT, LEFT_TO_RIGHT);
    }

    /** W2 and W7: European numbers after a letter of some kind. */
    private void resolveAfter(BidiClass letter, BidiClass resolved) {
        BidiClass last = edge;
        for (int at = 0; at < size(); at++) {
            if (classes[at].isLetter()) {
                last = classes[at];
            } else if (classes[at] == EUROPEAN_NUMBER && last == letter) {
                classes[at] = resolved;
            }
        }
    }

    /** W3 and W6. */
    private void replace(BidiClass from, BidiClass to) {
        for (int at = 0; at < size(); at++) {
            classes[at] = classes[at] == from ? to : classes[at];
        }
    }

    /** W4. */
    private void resolveSeparators() {
        for (int at = 1; at < size() - 1; at++) {
            BidiClass before = classes[at - 1];
            boolean between = before.isNumber() && before == classes[at + 1];
            boolean both = classes[at] == COMMON_SEPARATOR;
            boolean european = classes[at] == EUROPEAN_SEPARATOR && before == EUROPEAN_NUMBER;
            if (between && (both || european)) {
                classes[at] = before;
            }
        }
    }

    /** W5. */
    private void resolveTerminators() {
        rowsOf(EUROPEAN_TERMINATOR, (start, end) -> {
            if (at(start - 1) == EUROPEAN_NUMBER || at(end) == EUROPEAN_NUMBER) {
                Arrays.fill(classes, start, end, EUROPEAN_NUMBER);
            }
        });
    }

    /** N1 and N2. */
    private void resolveNeutrals() {
        rowsOf(NEUTRAL, (start, end) -> {
            BidiClass before = at(start - 1).direction();
            Arrays.fill(classes, start, end, before == at(end).direction() ? before : edge);
        });
    }

    private void rowsOf(BidiClass one, Row row) {
        int start = 0;
        while (start < size()) {
            int end = start;
            while (at(end) == one && end < size()) {
                end++;
            }
            if (end > start) {
                row.resolve(start, end);
            }
            start = end + 1;
        }
    }

    private interface Row {
        void resolve(int start, int end);
    }

    /** I1 and I2. */
    int[] levels(int level) {
        return Arrays.stream(classes).mapToInt(one -> level(one, level)).toArray();
    }

    private int level(BidiClass one, int level) {
        if (one == edge) {
            return level;
        }
        return one.isNumber() && edge == LEFT_TO_RIGHT ? level + 2 : level + 1;
    }
}
