package org.safeguardingforms.pdf.shape;

import static org.safeguardingforms.pdf.shape.SyllablePosition.BASE_C;
import static org.safeguardingforms.pdf.shape.SyllablePosition.BELOW_C;
import static org.safeguardingforms.pdf.shape.SyllablePosition.POST_C;
import static org.safeguardingforms.pdf.shape.SyllablePosition.PRE_C;
import static org.safeguardingforms.pdf.shape.SyllablePosition.PRE_M;
import static org.safeguardingforms.pdf.shape.SyllablePosition.RA_TO_BECOME_REPH;
import static org.safeguardingforms.pdf.shape.SyllablePosition.SMVD;
import static org.safeguardingforms.pdf.shape.SyllablePosition.START;

import java.util.Collections;
import java.util.Comparator;

/** The first reordering of an Indic syllable: finds the base consonant and sorts everything around it. */
final class IndicStart {

    private static final int KANNADA_VIRAMA = 0x0CCD;

    private final IndicScript script;
    private final Line line;
    private final Features features;
    private final int start;
    private final int end;
    private int base;
    private boolean hasReph;

    IndicStart(IndicScript script, Line line, Features features, int start, int end) {
        this.script = script;
        this.line = line;
        this.features = features;
        this.start = start;
        this.end = end;
    }

    void reorder() {
        if (category(start) == SyllableCategory.SYMBOL || category(start) == SyllableCategory.X) {
            return;
        }
        if (script.virama() == KANNADA_VIRAMA && startsWithJoinedRa()) {
            line.move(start + 2, start + 1);
        }
        findBase();
        placeAroundBase();
        attachSigns();
        attachBehindBase();
        sort();
        setMasks();
        markPreBaseForms();
        applyNonJoiners();
    }

    private Glyph glyph(int index) {
        return line.get(index);
    }

    private SyllableCategory category(int index) {
        return glyph(index).category;
    }

    private boolean startsWithJoinedRa() {
        return start + 3 <= end
                && category(start) == SyllableCategory.RA
                && category(start + 1) == SyllableCategory.H
                && category(start + 2) == SyllableCategory.ZWJ;
    }

    private void findBase() {
        int limit = start;
        base = end;
        if (startsWithReph()) {
            limit += 2;
            while (limit < end && category(limit).isJoiner()) {
                limit++;
            }
            base = start;
            hasReph = true;
        } else if (category(start) == SyllableCategory.REPHA) {
            limit++;
            base = start;
            hasReph = true;
        }
        searchBase(limit);
        if (hasReph && base == start && limit - base <= 2) {
            hasReph = false;
        }
    }

    private boolean startsWithReph() {
        if (!features.has("rphf") || start + 3 > end) {
            return false;
        }
        boolean candidate = script.explicitReph()
                ? category(start + 2) == SyllableCategory.ZWJ
                : !category(start + 2).isJoiner();
        return candidate && (replaces("rphf", 2) || (script.explicitReph() && replaces("rphf", 3)));
    }

    private boolean replaces(String feature, int count) {
        int[] glyphs = line.glyphs.subList(start, start + count).stream()
                .mapToInt(glyph -> glyph.id)
                .toArray();
        return features.wouldReplace(feature, glyphs);
    }

    /** From the end back to the first consonant that has no form below or behind another. */
    private void searchBase(int limit) {
        boolean seenBelow = false;
        for (int at = end - 1; at >= limit; at--) {
            if (category(at).isConsonant()) {
                base = at;
                boolean below = glyph(at).position == BELOW_C.rank();
                boolean behind = glyph(at).position == POST_C.rank() && !seenBelow;
                if (!below && !behind) {
                    return;
                }
                seenBelow |= below;
            } else if (start < at && category(at) == SyllableCategory.ZWJ && category(at - 1) == SyllableCategory.H) {
                return;
            }
        }
    }

    private void placeAroundBase() {
        for (int at = start; at < base; at++) {
            glyph(at).position = Math.min(PRE_C.rank(), glyph(at).position);
        }
        if (base < end) {
            glyph(base).position = BASE_C.rank();
        }
        if (hasReph) {
            glyph(start).position = RA_TO_BECOME_REPH.rank();
        }
    }

    /** Nuktas, halants and joiners go where the character before them goes. */
    private void attachSigns() {
        int last = START.rank();
        for (int at = start; at < end; at++) {
            switch (category(at)) {
                case ZWJ, ZWNJ, N, RS, CM, H -> {
                    glyph(at).position = last;
                    if (category(at) == SyllableCategory.H && last == PRE_M.rank()) {
                        leaveLeftSign(at);
                    }
                }
                default -> {
                    if (glyph(at).position != SMVD.rank()) {
                        pullModifier(at);
                        last = glyph(at).position;
                    }
                }
            }
        }
    }

    private void pullModifier(int at) {
        if (category(at) == SyllableCategory.MPST && at > start && category(at - 1) == SyllableCategory.SM) {
            glyph(at - 1).position = glyph(at).position;
        }
    }

    /** A halant does not move with a vowel sign to the left. */
    private void leaveLeftSign(int halant) {
        for (int at = halant; at > start; at--) {
            if (glyph(at - 1).position != PRE_M.rank()) {
                glyph(halant).position = glyph(at - 1).position;
                return;
            }
        }
    }

    /** Consonants behind the base own what stands before them since the last consonant or vowel sign. */
    private void attachBehindBase() {
        int last = base;
        for (int at = base + 1; at < end; at++) {
            if (category(at).isConsonant()) {
                for (int between = last + 1; between < at; between++) {
                    if (glyph(between).position < SMVD.rank()) {
                        glyph(between).position = glyph(at).position;
                    }
                }
                last = at;
            } else if (category(at).isVowelSign()) {
                last = at;
            }
        }
    }

    private void sort() {
        line.glyphs.subList(start, end).sort(Comparator.comparingInt(glyph -> glyph.position));
        int firstLeft = end;
        int lastLeft = end;
        base = end;
        for (int at = start; at < end && base == end; at++) {
            if (glyph(at).position == BASE_C.rank()) {
                base = at;
            } else if (glyph(at).position == PRE_M.rank()) {
                firstLeft = firstLeft == end ? at : firstLeft;
                lastLeft = at;
            }
        }
        if (firstLeft < lastLeft) {
            flipLeftSigns(firstLeft, lastLeft);
        }
    }

    private void flipLeftSigns(int first, int last) {
        Collections.reverse(line.glyphs.subList(first, last + 1));
        int from = first;
        for (int at = first; at <= last; at++) {
            if (category(at).isVowelSign()) {
                Collections.reverse(line.glyphs.subList(from, at + 1));
                from = at + 1;
            }
        }
    }

    private void setMasks() {
        for (int at = start; at < end && glyph(at).position == RA_TO_BECOME_REPH.rank(); at++) {
            glyph(at).mask |= IndicScript.RPHF;
        }
        int before = IndicScript.HALF | (script.belowBefore() ? IndicScript.BLWF : 0);
        for (int at = start; at < base; at++) {
            glyph(at).mask |= before;
        }
        for (int at = base + 1; at < end; at++) {
            glyph(at).mask |= IndicScript.BLWF | IndicScript.ABVF | IndicScript.PSTF;
        }
    }

    private void markPreBaseForms() {
        if (!features.has("pref")) {
            return;
        }
        for (int at = base + 1; at + 1 < end; at++) {
            if (features.wouldReplace("pref", glyph(at).id, glyph(at + 1).id)) {
                glyph(at).mask |= IndicScript.PREF;
                glyph(at + 1).mask |= IndicScript.PREF;
                return;
            }
        }
    }

    /** A non-joiner keeps the consonant before it whole. */
    private void applyNonJoiners() {
        for (int at = start + 1; at < end; at++) {
            if (category(at) == SyllableCategory.ZWNJ) {
                int before = at;
                do {
                    before--;
                    glyph(before).mask &= ~IndicScript.HALF;
                } while (before > start && !category(before).isConsonant());
            }
        }
    }
}
