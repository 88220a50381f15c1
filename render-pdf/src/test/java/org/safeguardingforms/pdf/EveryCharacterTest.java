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
import org.safeguardingforms.pdf.fop.Mirror;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;

class EveryCharacterTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final Pattern NUMBER = Pattern.compile("U\\+([0-9A-F]{4,6})");

    /** Everything that the renderer does not refuse, as it says itself. */
    private static final int[] DRAWN = findDrawn();

    static IntStream drawn() {
        return Arrays.stream(DRAWN);
    }

    private static int[] findDrawn() {
        int[] all = IntStream.rangeClosed(0x21, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(codePoint -> Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFC))
                .toArray();
        String text = Arrays.stream(all).mapToObj(Character::toString).collect(Collectors.joining("\n"));
        Set<Integer> refused = refused(RENDERER.render(SampleForm.written(text)));
        return Arrays.stream(all)
                .filter(codePoint -> !refused.contains(codePoint))
                .toArray();
    }

    private static Set<Integer> refused(Checked<byte[]> pdf) {
        return pdf.problems().stream()
                .map(Problem::message)
                .flatMap(message -> NUMBER.matcher(message).results())
                .map(number -> Integer.parseInt(number.group(1), 16))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void whatIsDrawnIsReadBackAsItWasWritten(@ForAll("lines") String text) {
        Checked<byte[]> pdf = RENDERER.render(SampleForm.written("[" + text + "]"));
        if (pdf.isValid()) {
            assertThat(PdfText.dense(ReadingOrder.of(pdf.orThrow()))).contains(PdfText.dense("[" + text + "]"));
        } else {
            assertThat(refused(pdf)).isNotEmpty().allMatch(EveryCharacterTest::hasNoImage);
        }
    }

    /** Refused where it would be read from right to left. */
    private static boolean hasNoImage(int codePoint) {
        return Character.isMirrored(codePoint) && Mirror.image(codePoint).isEmpty();
    }

    @Property(tries = 100)
    void anythingAtAllIsDrawnOrRefused(@ForAll String text) {
        assertThat(RENDERER.render(SampleForm.written(text)).problems().size()).isLessThanOrEqualTo(1);
    }

    /** Everything but marks, which need a letter. */
    @Provide
    Arbitrary<String> lines() {
        Integer[] plain = Arrays.stream(DRAWN)
                .filter(codePoint -> codePoint != 0x200B && !Characters.extendsLetter(codePoint))
                .boxed()
                .toArray(Integer[]::new);
        return Arbitraries.of(plain)
                .map(Character::toString)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(characters -> String.join("", characters))
                .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
}
