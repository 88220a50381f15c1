package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;

/** Takes the Thai vowel sign Sara Am apart, and puts its ring below the tone marks before it. */
final class ThaiOrder {

    private static final int SARA_AM = 0x0E33;
    private static final int NIKHAHIT = 0x0E4D;
    private static final int SARA_AA = 0x0E32;

    private ThaiOrder() {}

    static List<Integer> of(List<Integer> codePoints) {
        List<Integer> ordered = new ArrayList<>();
        for (int codePoint : codePoints) {
            if (codePoint == SARA_AM) {
                int at = ordered.size();
                while (at > 0 && isAbove(ordered.get(at - 1))) {
                    at--;
                }
                ordered.add(at, NIKHAHIT);
                ordered.add(SARA_AA);
            } else {
                ordered.add(codePoint);
            }
        }
        return ordered;
    }

    private static boolean isAbove(int codePoint) {
        return codePoint == 0x0E31
                || (codePoint >= 0x0E34 && codePoint <= 0x0E37)
                || codePoint == 0x0E3B
                || (codePoint >= 0x0E47 && codePoint <= 0x0E4E);
    }
}
