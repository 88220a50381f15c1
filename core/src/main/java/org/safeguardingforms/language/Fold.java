package org.safeguardingforms.language;

import java.text.Normalizer;
import java.util.Locale;

/** Brings words into one form, so that those which differ only in capitals or in how a letter is encoded are equal. */
final class Fold {

    private Fold() {}

    /** The word in small letters, composed, without invisible characters; the same in every locale. */
    static String of(CharSequence word) {
        StringBuilder seen = new StringBuilder(word.length());
        word.codePoints().filter(one -> !Letters.isInvisible(one)).forEach(seen::appendCodePoint);
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        return inSmallLetters(composed);
    }

    /** By way of capitals, so that letters with several small forms become one; the dot of a Turkish capital I is dropped. */
    private static String inSmallLetters(String word) {
        return word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("i\u0307", "i");
    }
}
