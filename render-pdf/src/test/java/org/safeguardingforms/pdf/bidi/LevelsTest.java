package org.safeguardingforms.pdf.bidi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The levels, held against those of ICU. */
class LevelsTest {

    /** One of each class, and brackets of two kinds. */
    private static final String ALPHABET = "a\u05D0\u06271\u0661+$,\u0301\u200D ([)]";

    private static final int LONGEST = 5;

    private final Bidi icu = new Bidi();

    @Test
    void everyLineOfUpToFiveCharactersHasTheLevelsOfIcu() {
        linesFrom("");
    }

    private void linesFrom(String line) {
        compare(line, 0);
        compare(line, 1);
        for (int at = 0; line.length() < LONGEST && at < ALPHABET.length(); at++) {
            linesFrom(line + ALPHABET.charAt(at));
        }
    }

    @Property(tries = 3000)
    void aLongerLineHasTheLevelsOfIcu(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'a', '\u05D0', '\u0627', '1', '\u0661', '-', '%', '.', ' ', '(', ')', '\u300C', '\u300D'})
                    @CharRange(from = 0x20, to = 0x7E)
                    @CharRange(from = 0x5D0, to = 0x5EA)
                    @CharRange(from = 0x608, to = 0x61B)
                    @CharRange(from = 0x61E, to = 0x6DC)
                    @CharRange(from = 0x2010, to = 0x2027)
                    String line,
            @ForAll @IntRange(max = 5) int level) {
        compare(line, level);
    }

    /**
     * Where more than 63 brackets wait for their partners, UAX #9 (BD16) pairs none on the line. ICU 76 knows no such limit: it
     * is asked for the same line with signs in place of the brackets.
     */
    @Property(tries = 1000)
    void aLineOfDeepBracketsHasTheLevelsOfIcu(@ForAll("deep") String line, @ForAll @IntRange(max = 1) int level) {
        compare(mostOpen(line) > 63 ? line.replaceAll("[(\\[)\\]]", "!") : line, line, level);
    }

    @Provide
    Arbitrary<String> deep() {
        Arbitrary<String> parts = Arbitraries.of("a", "\u05D0", "1", ".", "a(", "\u05D0[", "a)", "\u05D0]");
        Arbitrary<String> depths = Arbitraries.of("(", ")")
                .flatMap(bracket -> Arbitraries.integers().between(50, 70).map(bracket::repeat));
        return Arbitraries.frequencyOf(Tuple.of(5, parts), Tuple.of(1, depths))
                .list()
                .ofMaxSize(30)
                .map(all -> String.join("", all));
    }

    /** How many brackets wait for their partners at most. */
    private static int mostOpen(String line) {
        StringBuilder open = new StringBuilder();
        int most = 0;
        for (int at = 0; at < line.length(); at++) {
            switch (line.charAt(at)) {
                case '(', '[' -> open.append(line.charAt(at));
                case ')' -> closeLast('(', open);
                case ']' -> closeLast('[', open);
                default -> {}
            }
            most = Math.max(most, open.length());
        }
        return most;
    }

    private static void closeLast(char opening, StringBuilder open) {
        int last = open.lastIndexOf(String.valueOf(opening));
        open.setLength(last < 0 ? open.length() : last);
    }

    @ParameterizedTest
    @CsvSource({"63, 2, '63 pairs around a letter'", "64, 1, 'one more'"})
    void sixtyThreePairsWithinEachOtherArePairedAndNoMore(int depth, int last, String why) {
        String line = "a(b)" + "a" + "(".repeat(depth) + "b" + ")".repeat(depth);
        Levels levels = Levels.of(line + "\u05D0", 1);
        assertThat(levels.at(line.length() - 1)).as(why).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"63, 2", "64, 1"})
    void aLineOfTooManyBracketsHasNoPairAtAll(int depth, int level) {
        Levels levels = Levels.of("a(b)\u05D0" + "(".repeat(depth), 1);
        assertThat(levels.at("a(b".length())).as("the pair before").isEqualTo(level);
        Levels after = Levels.of("a" + "(".repeat(depth) + "b)\u05D0", 1);
        assertThat(after.at("a(b".length() + depth - 1)).as("the one after").isEqualTo(level);
    }

    /** Within each other, without partners, and one after the other: none takes the square of the time. */
    @ParameterizedTest
    @ValueSource(strings = {"(", "]", "(])", "a(", "(\u05D0)", "[(", "(a]"})
    void aMillionBracketsAreDoneInNoTime(String some) {
        String line = "a" + "(".repeat(62) + some.repeat(500_000) + ")".repeat(500_000) + "\u05D0";
        Levels levels = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Levels.of(line, 1));
        assertThat(levels.at(line.length() - 1)).isEqualTo(1);
    }

    private void compare(String line, int level) {
        compare(line, line, level);
    }

    private void compare(String toIcu, String line, int level) {
        icu.setPara(toIcu, (byte) level, null);
        byte[] expected = icu.getLevels();
        Levels levels = Levels.of(line, level);
        for (int at = 0; at < endOfPlaced(line); at++) {
            if (isPlaced(line.charAt(at)) && !isLike(expected[at], levels.at(at))) {
                assertThat(levels.at(at))
                        .as("%s at %d from %d", escaped(line), at, level)
                        .isEqualTo(expected[at]);
            }
        }
    }

    /** ICU saves itself the work where everything stands in one direction. */
    private boolean isLike(int expected, int level) {
        return icu.isMixed() ? level == expected : level % 2 == expected % 2;
    }

    private static int endOfPlaced(String line) {
        int end = line.length();
        while (end > 0 && (!isPlaced(line.charAt(end - 1)) || isSpace(line.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Whether it has a place of its own: marks stand with what is before them. */
    private static boolean isPlaced(char character) {
        int direction = UCharacter.getDirection(character);
        return direction != UCharacterDirection.BOUNDARY_NEUTRAL
                && direction != UCharacterDirection.DIR_NON_SPACING_MARK;
    }

    private static boolean isSpace(char character) {
        return UCharacter.getDirection(character) == UCharacterDirection.WHITE_SPACE_NEUTRAL;
    }

    private static String escaped(String line) {
        return line.codePoints()
                .mapToObj(codePoint -> Integer.toHexString(codePoint) + " ")
                .reduce("", String::concat);
    }
}
