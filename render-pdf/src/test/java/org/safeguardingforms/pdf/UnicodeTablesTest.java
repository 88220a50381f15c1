package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.pdf.bidi.BidiClass;
import org.safeguardingforms.pdf.bidi.Brackets;
import org.safeguardingforms.pdf.fop.Mirror;

/** What the JDK, FOP and our own rules say of the characters that are drawn, held against Unicode 16 in ICU; on any JDK. */
class UnicodeTablesTest {

    private static final int RIGHT_SIDEWAYS_U_BRACKET = 0x2E27;

    @Test
    void everyCharacterHasItsClass() {
        EveryCharacterTest.drawn().forEach(codePoint -> assertThat(BidiClass.of(codePoint))
                .as("U+%04X", codePoint)
                .isEqualTo(bidiClass(codePoint)));
    }

    private static BidiClass bidiClass(int codePoint) {
        return switch (UCharacter.getDirection(codePoint)) {
            case UCharacterDirection.LEFT_TO_RIGHT -> BidiClass.LEFT_TO_RIGHT;
            case UCharacterDirection.RIGHT_TO_LEFT -> BidiClass.RIGHT_TO_LEFT;
            case UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> BidiClass.ARABIC_LETTER;
            case UCharacterDirection.EUROPEAN_NUMBER -> BidiClass.EUROPEAN_NUMBER;
            case UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR -> BidiClass.EUROPEAN_SEPARATOR;
            case UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR -> BidiClass.EUROPEAN_TERMINATOR;
            case UCharacterDirection.ARABIC_NUMBER -> BidiClass.ARABIC_NUMBER;
            case UCharacterDirection.COMMON_NUMBER_SEPARATOR -> BidiClass.COMMON_SEPARATOR;
            case UCharacterDirection.DIR_NON_SPACING_MARK -> BidiClass.MARK;
            case UCharacterDirection.BOUNDARY_NEUTRAL -> BidiClass.INVISIBLE;
            default -> BidiClass.NEUTRAL;
        };
    }

    @Test
    void everyBracketHasItsPartner() {
        EveryCharacterTest.drawn().forEach(codePoint -> {
            boolean bracket = UCharacter.getIntPropertyValue(codePoint, UProperty.BIDI_PAIRED_BRACKET_TYPE) != 0;
            assertThat(Brackets.isBracket(codePoint)).as("U+%04X", codePoint).isEqualTo(bracket);
            if (bracket) {
                assertThat(Brackets.partner(codePoint)).isEqualTo(UCharacter.getBidiPairedBracket(codePoint));
            }
        });
    }

    @Test
    void everyMirroredCharacterHasItsImageOrIsRefused() {
        EveryCharacterTest.drawn().forEach(codePoint -> Mirror.image(codePoint)
                .ifPresent(
                        image -> assertThat(image).as("U+%04X", codePoint).isEqualTo(UCharacter.getMirror(codePoint))));
    }

    @Test
    void oneBracketIsRefusedAndNoQuotationMark() {
        assertThat(EveryCharacterTest.drawn()
                        .filter(codePoint -> Brackets.isBracket(codePoint) || isQuotation(codePoint))
                        .filter(codePoint -> Mirror.image(codePoint).isEmpty()))
                .containsExactly(RIGHT_SIDEWAYS_U_BRACKET);
    }

    private static boolean isQuotation(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
