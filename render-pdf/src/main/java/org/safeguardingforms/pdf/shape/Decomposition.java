package org.safeguardingforms.pdf.shape;

import java.text.Normalizer;
import java.util.List;

/** Characters of several parts, taken apart. */
final class Decomposition {

    private Decomposition() {}

    /** The parts of a vowel sign of two parts; any other character as it is. */
    static List<Integer> ofVowelSign(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                        .codePoints()
                        .boxed()
                        .toList();
            default -> List.of(codePoint);
        };
    }
}
