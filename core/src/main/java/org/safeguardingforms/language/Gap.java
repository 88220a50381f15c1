package org.safeguardingforms.language;

import org.safeguardingforms.text.Texts;

/** What stands between a word and the next one. */
final class Gap {

    private enum Kind {
        NOTHING,
        SPACE,
        HYPHEN,
        BREAK
    }

    private Kind kind = Kind.BREAK;
    private int lineBreaks;

    /** A word has ended here. */
    void begin() {
        kind = Kind.NOTHING;
        lineBreaks = 0;
    }

    /** This character follows. A hyphen after white space is a dash, and a blank line ends what belongs together. */
    void add(int codePoint) {
        if (Texts.isWhiteSpace(codePoint)) {
            lineBreaks += isLineBreak(codePoint) ? 1 : 0;
            kind = kind == Kind.BREAK || lineBreaks > 1 ? Kind.BREAK : Kind.SPACE;
        } else {
            kind = kind == Kind.NOTHING && Letters.isHyphen(codePoint) ? Kind.HYPHEN : Kind.BREAK;
        }
    }

    /** Whatever came before, the next word does not belong to it. */
    void cut() {
        kind = Kind.BREAK;
    }

    boolean joins() {
        return kind == Kind.SPACE || kind == Kind.HYPHEN;
    }

    static boolean isLineBreak(int codePoint) {
        return codePoint == '\n' || codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
    }
}
