package org.safeguardingforms.sharing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.safeguardingforms.text.Texts;

/**
 * A text as it is compared with others, so that what reads the same is the same: without characters that show nothing, in
 * compatible forms (NFKC: full-width letters, ligatures), in small letters without accents, with digits of every script as 0 to
 * 9, and with nothing of the signs and white space between its words.
 */
record FoldedText(List<String> words) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\p{Sk}\\u02b0-\\u02ff]+");

    FoldedText {
        words = List.copyOf(words);
    }

    /** The words of a text that is already in letters that compare. */
    static FoldedText ofLetters(String letters) {
        return new FoldedText(BETWEEN_WORDS
                .splitAsStream(letters)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The text in letters that compare, with all that stands between the words still there. */
    static String letters(String text) {
        String composed = Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
        String small = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String plain = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(digits(plain), Normalizer.Form.NFKC);
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(one -> !Texts.isInvisible(one))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digits(String text) {
        return text.codePoints()
                .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** All its words in one. */
    String joined() {
        return String.join("", words);
    }

    /** True if some of its words, one after the other, are this. */
    boolean hasAsWords(String joined) {
        for (int i = 0; i < words.size(); i++) {
            if (beginsAt(i, joined)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAt(int index, String joined) {
        int at = 0;
        for (int i = index; i < words.size() && joined.startsWith(words.get(i), at); i++) {
            at += words.get(i).length();
            if (at == joined.length()) {
                return true;
            }
        }
        return false;
    }
}
