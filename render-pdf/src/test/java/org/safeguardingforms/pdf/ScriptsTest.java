package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence in each script, about a girl called Noor who reads a book in a garden. */
class ScriptsTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    static Stream<String> sentences() {
        return ScriptSheet.sentences();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aScreenReaderFindsEveryCharacterInItsOrder(String sentence) {
        byte[] pdf = RENDERER.render(SampleForm.written(sentence)).orThrow();
        assertThat(PdfText.dense(ReadingOrder.of(pdf))).contains(dense(sentence));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aProgramThatReadsPagesFindsEveryCharacter(String sentence) {
        byte[] pdf = RENDERER.render(SampleForm.written(sentence)).orThrow();
        String found = PdfText.dense(pdf).replace(PdfText.dense(SampleForm.TITLE), "");
        assertThat(sorted(found)).isEqualTo(sorted(dense(sentence)));
    }

    private static String dense(String sentence) {
        return PdfText.dense(Normalizer.normalize(sentence, Normalizer.Form.NFC));
    }

    /** Programs guess where words of the other direction go. */
    private static String sorted(String text) {
        return text.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** The sheet that is looked at by eye: a sentence for each script under its name. */
    @Test
    void theSheetOfAllScriptsHasTheDigestOnRecord() throws Exception {
        assertThat(SameBytesTest.digest(RENDERER.render(ScriptSheet.document()).orThrow()))
                .isEqualTo(SameBytesTest.recorded("scripts"));
    }
}
