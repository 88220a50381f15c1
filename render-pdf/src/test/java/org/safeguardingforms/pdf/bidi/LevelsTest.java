package org.safeguardingforms.pdf.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

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

    private void compare(String line, int level) {
        icu.setPara(line, (byte) level, null);
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
