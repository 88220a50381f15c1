package org.safeguardingforms.oxfordshire;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as people write them: any script, line breaks, and something to read in each. */
public final class Texts {

    private Texts() {}

    /** A text that is accepted wherever one may be written. */
    public static Arbitrary<String> readable() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('\u00c0', '\u024f')
                .withCharRange('\u0370', '\u06ff')
                .withCharRange('\u4e00', '\u4eff')
                .withChars(" \n\t\"\\/'<>&{}[]:,\u00a0\u2028\u200d")
                .ofMaxLength(30);
        Arbitrary<String> end = Arbitraries.of("Zorro", "Ωmega", "\uD83D\uDE00", "x");
        return any.flatMap(text -> end.map(last -> text + last));
    }

    /** A readable text, or none. */
    public static Arbitrary<String> optional() {
        return Arbitraries.oneOf(Arbitraries.just(""), readable());
    }
}
