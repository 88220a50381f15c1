package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence in each script, about a girl called Noor who reads a book in a garden. */
class ScriptsTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    /** Vowel points of Hebrew and Arabic. */
    private static final Pattern POINT = Pattern.compile("[\\u05B0-\\u05C7\\u064B-\\u0652]");

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
    @MethodSource("unpointed")
    void aProgramThatReadsPagesFindsEveryCharacterInItsOrder(String sentence) {
        assertThat(onPages(RENDERER.render(SampleForm.written(sentence)).orThrow()))
                .isEqualTo(dense(sentence));
    }

    static Stream<String> unpointed() {
        return sentences().filter(sentence -> !POINT.matcher(sentence).find());
    }

    /**
     * PDFBox takes a point for the end of a word and sorts such words by itself. It finds every character; where each of them
     * stands, the page itself says.
     */
    @ParameterizedTest
    @MethodSource("pointed")
    void thePageSaysForEachLetterWithItsPointsWhatItIs(String sentence) {
        byte[] pdf = RENDERER.render(SampleForm.written(sentence)).orThrow();
        assertThat(PdfText.dense(Said.fromRightToLeft(pdf))).isEqualTo(dense(sentence));
        assertThat(sorted(onPages(pdf))).isEqualTo(sorted(dense(sentence)));
    }

    static Stream<String> pointed() {
        return sentences().filter(sentence -> POINT.matcher(sentence).find());
    }

    private static String onPages(byte[] pdf) {
        return PdfText.dense(pdf).replace(PdfText.dense(SampleForm.TITLE), "");
    }

    private static String dense(String sentence) {
        return PdfText.dense(Normalizer.normalize(sentence, Normalizer.Form.NFC));
    }

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
