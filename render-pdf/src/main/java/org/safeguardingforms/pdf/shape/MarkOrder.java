package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the points of Hebrew and Arabic into the order in which fonts stack them, which is not Unicode's. */
final class MarkOrder {

    private static final Map<Integer, Integer> RANKS = Map.ofEntries(
            Map.entry(0x05C1, 10),
            Map.entry(0x05C2, 11),
            Map.entry(0x05BC, 12),
            Map.entry(0x05BF, 13),
            Map.entry(0x05B9, 14),
            Map.entry(0x05BA, 14),
            Map.entry(0x05B1, 15),
            Map.entry(0x05B2, 16),
            Map.entry(0x05B3, 17),
            Map.entry(0x05B5, 18),
            Map.entry(0x05B6, 19),
            Map.entry(0x05B7, 20),
            Map.entry(0x05B8, 21),
            Map.entry(0x05C7, 21),
            Map.entry(0x05B0, 22),
            Map.entry(0x05B4, 23),
            Map.entry(0x05BB, 24),
            Map.entry(0x05BD, 25),
            Map.entry(0xFB1E, 26),
            Map.entry(0x0651, 27),
            Map.entry(0x064B, 28),
            Map.entry(0x08F0, 28),
            Map.entry(0x064C, 29),
            Map.entry(0x08F1, 29),
            Map.entry(0x064D, 30),
            Map.entry(0x08F2, 30),
            Map.entry(0x064E, 31),
            Map.entry(0x064F, 32),
            Map.entry(0x0650, 33),
            Map.entry(0x0652, 34),
            Map.entry(0x0670, 35));

    /** Marks that belong to the letter itself, and stand nearest to it: below, then above. */
    private static final List<Set<Integer>> PARTS_OF_LETTERS = List.of(
            Set.of(0x0655, 0x06E3, 0x08CF, 0x08D3),
            Set.of(0x0654, 0x0658, 0x06DC, 0x06E7, 0x06E8, 0x08CA, 0x08CB, 0x08CD, 0x08CE, 0x08F3));

    /** Has such a mark already, which is the nearest. */
    private static final int ALEF_WITH_MADDA = 0x0622;

    private MarkOrder() {}

    static List<Integer> of(List<Integer> codePoints) {
        List<Integer> ordered = new ArrayList<>(codePoints);
        int start = 0;
        while (start < ordered.size()) {
            int end = start;
            while (end < ordered.size() && RANKS.containsKey(ordered.get(end))) {
                end++;
            }
            ordered.subList(start, end).sort(Comparator.comparing(RANKS::get));
            if (start == 0 || ordered.get(start - 1) != ALEF_WITH_MADDA) {
                PARTS_OF_LETTERS.forEach(new PartsOfLetters(ordered, start, end)::pull);
            }
            start = Math.max(end, start + 1);
        }
        return ordered;
    }

    /** Pulls such marks from behind the points to before them. */
    private static final class PartsOfLetters {

        private final List<Integer> codePoints;
        private int start;
        private int end;

        PartsOfLetters(List<Integer> codePoints, int start, int end) {
            this.codePoints = codePoints;
            this.start = start;
            this.end = end;
        }

        void pull(Set<Integer> marks) {
            while (start < end && end < codePoints.size() && marks.contains(codePoints.get(end))) {
                codePoints.add(start, codePoints.remove(end));
                start++;
                end++;
            }
        }
    }
}
