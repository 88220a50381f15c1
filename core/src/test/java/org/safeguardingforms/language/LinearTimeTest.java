package org.safeguardingforms.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.language.Guidances.term;
import static org.safeguardingforms.language.Guidances.unless;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.language.FormTree.Match;
import org.safeguardingforms.practice.LanguageTerm;

/** The work grows with the length of the text, whatever stands in it: counted, not timed. */
class LinearTimeTest {

    /** The longest note that a record may hold. */
    private static final int LENGTH = 200_000;

    /** No form of these has more words. */
    private static final int MOST_WORDS = 4;

    private static final FormTree FORMS = FormTree.of(List.of(terms()));

    private static LanguageTerm[] terms() {
        return new LanguageTerm[] {
            term("street-wise", "street-wise"),
            unless(term("same-again", "same same"), "same same same other"),
            term("long", "a a a b"),
        };
    }

    /** Texts that lead a backtracking search astray. */
    static Stream<String> pieces() {
        return Stream.of(
                "a ",
                "a",
                "same ",
                "same same same ",
                "street-",
                "street wise ",
                "\u00AD",
                "a\u0301",
                "'",
                "\" '\"",
                "(\"a' ",
                "- ",
                "\n",
                "@",
                "://",
                "www.",
                "\uD83D\uDE00",
                "\uD83D");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void noCharacterIsReadMoreThanAFewTimes(String piece) {
        Counting text = new Counting(piece.repeat(LENGTH / piece.length()));

        WordScan.of(text);
        Quotations.of(text);

        assertThat(text.reads).isLessThanOrEqualTo(12L * LENGTH);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void noWordIsLookedAtMoreOftenThanTheLongestFormHasWords(String piece) {
        CountingWords words = new CountingWords(WordScan.of(piece.repeat(LENGTH / piece.length())));

        int at = 0;
        while (at < words.size()) {
            Match match = FORMS.longest(words, at);
            at += Math.max(1, match.words());
        }

        assertThat(words.reads).isLessThanOrEqualTo((MOST_WORDS + 1L) * words.size());
    }

    /** Counts how often a character is read, by whatever way. */
    private static final class Counting implements CharSequence {
        private final String text;
        private long reads;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            throw new IllegalStateException("The reads of a whole copy are not counted.");
        }
    }

    private static final class CountingWords extends AbstractList<Word> {
        private final List<Word> words;
        private long reads;

        CountingWords(List<Word> words) {
            this.words = words;
        }

        @Override
        public Word get(int index) {
            reads++;
            return words.get(index);
        }

        @Override
        public int size() {
            return words.size();
        }
    }
}
