package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Span;

/** One sentence in each script, about a girl called Noor who reads a book in a garden. */
class ScriptsTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    static Stream<String> sentences() {
        return sheet().lines().map(line -> line.substring(line.indexOf(": ") + 2));
    }

    private static String sheet() {
        try (InputStream in = ScriptsTest.class.getResourceAsStream("scripts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        List<Block> blocks = new ArrayList<>();
        sheet().lines().forEach(line -> {
            int colon = line.indexOf(": ");
            blocks.add(new Block.Heading(2, line.substring(0, colon)));
            blocks.add(new Paragraph(List.of(Span.written(line.substring(colon + 2), "/sheet"))));
        });
        assertThat(SameBytesTest.digest(RENDERER.render(SampleForm.of(blocks.toArray(new Block[0])))
                        .orThrow()))
                .isEqualTo(SameBytesTest.recorded("scripts"));
    }
}
