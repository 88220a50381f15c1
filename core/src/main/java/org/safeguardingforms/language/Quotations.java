package org.safeguardingforms.language;

import java.util.BitSet;
import org.safeguardingforms.text.Texts;

/**
 * Which parts of a text stand in quotation marks, found in one pass. Single and double marks, straight, curly and angular,
 * are told from apostrophes and inches by what they touch. A quotation that is not closed in its own paragraph is none.
 */
final class Quotations {

    private static final int NONE = -1;

    private final CharSequence text;
    private final BitSet quoted = new BitSet();
    private int openSingle = NONE;
    private int openDouble = NONE;
    private int lineBreaks;

    private Quotations(CharSequence text) {
        this.text = text;
    }

    /** The positions between quotation marks. */
    static BitSet of(CharSequence text) {
        Quotations quotations = new Quotations(text);
        for (int i = 0; i < text.length(); i++) {
            quotations.take(text.charAt(i), i);
        }
        return quotations.quoted;
    }

    private void take(char unit, int at) {
        if (Texts.isWhiteSpace(unit)) {
            blank(unit);
            return;
        }
        lineBreaks = 0;
        switch (unit) {
            case '\'', '\u2018', '\u2019' -> openSingle = mark(openSingle, unit, at);
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> openDouble = mark(openDouble, unit, at);
            default -> {}
        }
    }

    private void blank(char unit) {
        lineBreaks += Gap.isLineBreak(unit) ? 1 : 0;
        if (lineBreaks > 1) {
            openSingle = NONE;
            openDouble = NONE;
        }
    }

    /** Where a quotation of this kind is open after this mark. */
    private int mark(int open, char unit, int at) {
        if (open != NONE && canClose(unit, at)) {
            quoted.set(open, at);
            return NONE;
        }
        return canOpen(unit, at) ? at : open;
    }

    private boolean canClose(char unit, int at) {
        return switch (unit) {
            case '\u2018', '\u201C', '\u201E', '\u00AB' -> false;
            case '\u201D', '\u00BB' -> true;
            default -> !isWordPart(at + 1) && !isBlank(at - 1);
        };
    }

    private boolean canOpen(char unit, int at) {
        return switch (unit) {
            case '\u2018', '\u201C', '\u201E', '\u00AB' -> true;
            case '\u2019', '\u201D', '\u00BB' -> false;
            default -> !isWordPart(at - 1) && !isBlank(at + 1);
        };
    }

    private boolean isWordPart(int at) {
        return at >= 0 && at < text.length() && Letters.isWordPart(text.charAt(at));
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= text.length() || Texts.isWhiteSpace(text.charAt(at));
    }
}
