package org.safeguardingforms.pdf.bidi;

import java.util.ArrayDeque;
import java.util.Deque;

/** The pairs of brackets on a line: both stand on the side on which what they enclose is read (UAX #9, N0). */
public final class Brackets {

    /** Where more wait for their partners, Unicode gives up the whole line: no bracket on it is paired. */
    private static final int MOST_OPEN = 63;

    private final BidiClass[] classes;
    private final BidiClass edge;

    /**
     * For one line.
     *
     * @param classes classes after the rules for numbers; those of brackets are changed
     * @param edge the direction of the line
     */
    Brackets(BidiClass[] classes, BidiClass edge) {
        this.classes = classes;
        this.edge = edge;
    }

    /** Whether it opens or closes a pair. */
    public static boolean isBracket(int codePoint) {
        return opens(codePoint) || closes(codePoint);
    }

    /** The other bracket of the pair, which is also its mirror image. */
    public static int partner(int bracket) {
        return switch (bracket) {
            case '[', '{', 0xFF3B, 0xFF5B -> bracket + 2;
            case ']', '}', 0xFF3D, 0xFF5D -> bracket - 2;
            case 0x298D -> 0x2990;
            case 0x298F -> 0x298E;
            case 0x298E -> 0x298F;
            case 0x2990 -> 0x298D;
            default -> opens(bracket) ? bracket + 1 : bracket - 1;
        };
    }

    private static boolean opens(int codePoint) {
        return Character.getType(codePoint) == Character.START_PUNCTUATION && turns(codePoint);
    }

    private static boolean closes(int codePoint) {
        return Character.getType(codePoint) == Character.END_PUNCTUATION && turns(codePoint);
    }

    private static boolean turns(int codePoint) {
        return Character.isMirrored(codePoint) && BidiClass.of(codePoint) == BidiClass.NEUTRAL;
    }

    void resolve(int[] codePoints) {
        int[] closings = closings(codePoints);
        for (int opening = 0; opening < closings.length; opening++) {
            if (closings[opening] > 0) {
                BidiClass direction = direction(opening, closings[opening]);
                classes[opening] = direction;
                classes[closings[opening]] = direction;
            }
        }
    }

    /** BD16: for each place the one where the bracket that opens there is closed; 0 if there is none. */
    private static int[] closings(int[] codePoints) {
        int[] closings = new int[codePoints.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < codePoints.length; at++) {
            if (opens(codePoints[at])) {
                open.push(at);
            } else if (closes(codePoints[at])) {
                close(at, codePoints, open, closings);
            }
            if (open.size() > MOST_OPEN) {
                return new int[codePoints.length];
            }
        }
        return closings;
    }

    private static void close(int closing, int[] codePoints, Deque<Integer> open, int[] closings) {
        int partner = partner(codePoints[closing]);
        for (int opening : open) {
            if (codePoints[opening] == partner) {
                closings[opening] = closing;
                open.removeIf(other -> other >= opening);
                return;
            }
        }
    }

    /** N0 b to d: neutral, if nothing stands between them that has a direction. */
    private BidiClass direction(int opening, int closing) {
        BidiClass found = BidiClass.NEUTRAL;
        for (int at = opening + 1; at < closing; at++) {
            BidiClass one = classes[at].direction();
            if (one == edge) {
                return edge;
            }
            found = one == BidiClass.NEUTRAL ? found : one;
        }
        return found == BidiClass.NEUTRAL || found == before(opening) ? found : edge;
    }

    private BidiClass before(int opening) {
        for (int at = opening - 1; at >= 0; at--) {
            if (classes[at].direction() != BidiClass.NEUTRAL) {
                return classes[at].direction();
            }
        }
        return edge;
    }
}
