package org.safeguardingforms.pdf.shape;

import static org.safeguardingforms.pdf.shape.SyllablePosition.AFTER_MAIN;
import static org.safeguardingforms.pdf.shape.SyllablePosition.AFTER_POST;
import static org.safeguardingforms.pdf.shape.SyllablePosition.BASE_C;
import static org.safeguardingforms.pdf.shape.SyllablePosition.BELOW_C;
import static org.safeguardingforms.pdf.shape.SyllablePosition.POST_C;
import static org.safeguardingforms.pdf.shape.SyllablePosition.PRE_M;
import static org.safeguardingforms.pdf.shape.SyllablePosition.RA_TO_BECOME_REPH;
import static org.safeguardingforms.pdf.shape.SyllablePosition.SMVD;

/** The second reordering of an Indic syllable, once the font has joined what it joins. */
final class IndicFinish {

    private final IndicScript script;
    private final Line line;
    private final int start;
    private final int end;
    private int base;
    private boolean tryPreBase;

    IndicFinish(IndicScript script, Line line, Features features, int start, int end) {
        this.script = script;
        this.line = line;
        this.start = start;
        this.end = end;
        this.tryPreBase = features.has("pref");
    }

    void reorder(int virama) {
        recoverHalants(virama);
        findBase();
        if (start + 1 < end && start < base) {
            moveLeftSigns();
        }
        if (hasReph()) {
            moveReph(rephPlace());
        }
        if (tryPreBase && base + 1 < end) {
            movePreBaseForm();
        }
        markWordStart();
    }

    private Glyph glyph(int index) {
        return line.get(index);
    }

    private boolean isHalant(int index) {
        return glyph(index).category == SyllableCategory.H && !glyph(index).ligated;
    }

    private boolean isJoiner(int index) {
        return glyph(index).category.isJoiner() && !glyph(index).ligated;
    }

    private boolean isConsonant(int index) {
        return glyph(index).category.isConsonant() && !glyph(index).ligated;
    }

    private boolean isVowelSign(int index) {
        return glyph(index).category.isVowelSign() && !glyph(index).ligated;
    }

    private boolean isAt(int index, SyllablePosition position) {
        return glyph(index).position == position.rank();
    }

    /** A virama that was joined and split off again is a virama. */
    private void recoverHalants(int virama) {
        for (int at = start; at < end; at++) {
            Glyph glyph = glyph(at);
            if (virama != 0 && glyph.id == virama && glyph.ligated && glyph.multiplied) {
                glyph.category = SyllableCategory.H;
                glyph.ligated = false;
                glyph.multiplied = false;
            }
        }
    }

    private void findBase() {
        base = start;
        while (base < end && glyph(base).position < BASE_C.rank()) {
            base++;
        }
        if (base < end) {
            leavePreBaseForm();
            if (base < end) {
                skipUnformedBelow();
                if (start < base && glyph(base).position > BASE_C.rank()) {
                    base--;
                }
            }
        }
        if (base == end && start < base && glyph(base - 1).category == SyllableCategory.ZWJ) {
            base--;
        }
        while (base < end
                && start < base
                && ((glyph(base).category == SyllableCategory.N && !glyph(base).ligated) || isHalant(base))) {
            base--;
        }
    }

    /** If the font did not make the form that goes before the base, the base is the last consonant after all. */
    private void leavePreBaseForm() {
        for (int at = base + 1; tryPreBase && at < end; at++) {
            if ((glyph(at).mask & IndicScript.PREF) != 0) {
                if (!(glyph(at).substituted && glyph(at).ligatedAndNotMultiplied())) {
                    base = at;
                    while (base < end && isHalant(base)) {
                        base++;
                    }
                    if (base < end) {
                        glyph(base).position = BASE_C.rank();
                    }
                    tryPreBase = false;
                }
                return;
            }
        }
    }

    /** Malayalam only. */
    private void skipUnformedBelow() {
        if (script.virama() != 0x0D4D) {
            return;
        }
        for (int at = base + 1; at < end; at++) {
            at = afterJoiners(at);
            if (at == end || !isHalant(at)) {
                return;
            }
            at = afterJoiners(at + 1);
            if (at < end && isConsonant(at) && isAt(at, BELOW_C)) {
                base = at;
                glyph(base).position = BASE_C.rank();
            }
        }
    }

    private int afterJoiners(int from) {
        int at = from;
        while (at < end && isJoiner(at)) {
            at++;
        }
        return at;
    }

    /** A vowel sign to the left stands before the base and what has joined with it, but after a consonant that has not. */
    private void moveLeftSigns() {
        int place = placeOfLeftSigns();
        if (start >= place || isAt(place, PRE_M)) {
            return;
        }
        for (int at = place; at > start; at--) {
            if (isAt(at - 1, PRE_M)) {
                if (at - 1 < base && base <= place) {
                    base--;
                }
                line.move(at - 1, place);
                place--;
            }
        }
    }

    private int placeOfLeftSigns() {
        int place = base == end ? base - 2 : base - 1;
        if (script.isTamilOrMalayalam()) {
            return place;
        }
        while (true) {
            while (place > start && !isVowelSign(place) && !isHalant(place)) {
                place--;
            }
            if (!isHalant(place) || isAt(place, PRE_M)) {
                return start;
            }
            boolean joined = place + 1 < end && glyph(place + 1).category == SyllableCategory.ZWJ && place > start;
            if (!joined) {
                return place;
            }
            place--;
        }
    }

    private boolean hasReph() {
        return start + 1 < end
                && isAt(start, RA_TO_BECOME_REPH)
                && (glyph(start).category == SyllableCategory.REPHA)
                        != glyph(start).ligatedAndNotMultiplied();
    }

    private int rephPlace() {
        int place = afterHalantBeforeBase();
        if (place >= 0) {
            return place;
        }
        place = base;
        if (script.reph() == IndicScript.RephPlace.AFTER_MAIN) {
            while (place + 1 < end && glyph(place + 1).position <= AFTER_MAIN.rank()) {
                place++;
            }
        } else if (script.reph() == IndicScript.RephPlace.AFTER_SUB) {
            while (place + 1 < end && !isBehind(place + 1)) {
                place++;
            }
        } else {
            return atTheEnd();
        }
        return place < end ? place : atTheEnd();
    }

    private boolean isBehind(int index) {
        return isAt(index, POST_C) || isAt(index, AFTER_POST) || isAt(index, SMVD);
    }

    private int afterHalantBeforeBase() {
        int place = start + 1;
        while (place < base && !isHalant(place)) {
            place++;
        }
        if (place >= base) {
            return -1;
        }
        return place + 1 < base && isJoiner(place + 1) ? place + 1 : place;
    }

    private int atTheEnd() {
        int place = end - 1;
        while (place > start && isAt(place, SMVD)) {
            place--;
        }
        if (isHalant(place)) {
            int last = place;
            for (int at = base + 1; at < last; at++) {
                if (isVowelSign(at)) {
                    place--;
                }
            }
        }
        return place;
    }

    private void moveReph(int place) {
        line.move(start, place);
        if (start < base && base <= place) {
            base--;
        }
    }

    private void movePreBaseForm() {
        for (int at = base + 1; at < end; at++) {
            if ((glyph(at).mask & IndicScript.PREF) != 0) {
                if (glyph(at).ligatedAndNotMultiplied()) {
                    line.move(at, placeOfPreBaseForm());
                }
                return;
            }
        }
    }

    private int placeOfPreBaseForm() {
        int place = base;
        if (!script.isTamilOrMalayalam()) {
            while (place > start && !isVowelSign(place - 1) && !isHalant(place - 1)) {
                place--;
            }
        }
        return place > start && isHalant(place - 1) && place < end && isJoiner(place) ? place + 1 : place;
    }

    private void markWordStart() {
        if (isAt(start, PRE_M) && (start == 0 || !continues(glyph(start - 1).codePoint))) {
            glyph(start).mask |= IndicScript.INIT;
        }
    }

    private static boolean continues(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LOWERCASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }
}
