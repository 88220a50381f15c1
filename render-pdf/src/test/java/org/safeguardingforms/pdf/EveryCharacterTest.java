package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.problem.Problem;

class EveryCharacterTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final Pattern NUMBER = Pattern.compile("U\\+([0-9A-F]{4,6})");

    /** Everything up to U+FFFF that the renderer does not refuse, as it says itself. */
    private static final int[] DRAWN = drawn();

    private static int[] drawn() {
        int[] all = IntStream.rangeClosed(0x21, 0xFFFF)
                .filter(codePoint -> Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFC))
                .toArray();
        String text = Arrays.stream(all).mapToObj(Character::toString).collect(Collectors.joining("\n"));
        Set<Integer> refused = RENDERER.render(SampleForm.written(text)).problems().stream()
                .map(Problem::message)
                .flatMap(message -> NUMBER.matcher(message).results())
                .map(number -> Integer.parseInt(number.group(1), 16))
                .collect(Collectors.toSet());
        return Arrays.stream(all)
                .filter(codePoint -> !refused.contains(codePoint))
                .toArray();
    }

    @Property(tries = 200)
    void whatIsDrawnIsReadBack(@ForAll("lines") String text) {
        byte[] pdf = RENDERER.render(SampleForm.written("[" + text + "]")).orThrow();
        assertThat(PdfText.dense(pdf)).contains(PdfText.dense("[" + text + "]"));
    }

    @Property(tries = 200)
    void anythingAtAllIsDrawnOrRefused(@ForAll String text) {
        assertThat(RENDERER.render(SampleForm.written(text)).problems().size()).isLessThanOrEqualTo(1);
    }

    /**
     * Letters, digits, punctuation and symbols, written from left to right and without marks of their own. Ligatures that
     * are characters are left out, since PDFBox takes them apart when it reads.
     */
    @Provide
    Arbitrary<String> lines() {
        Integer[] plain = Arrays.stream(DRAWN)
                .filter(codePoint -> codePoint < 0xFB00 || codePoint > 0xFB4F)
                .filter(codePoint -> codePoint != 0x200B)
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .filter(codePoint -> Character.getType(codePoint) != Character.ENCLOSING_MARK)
                .filter(codePoint -> Character.getDirectionality(codePoint) != Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                .boxed()
                .toArray(Integer[]::new);
        return Arbitraries.of(plain)
                .map(Character::toString)
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(characters -> String.join("", characters))
                .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
}
