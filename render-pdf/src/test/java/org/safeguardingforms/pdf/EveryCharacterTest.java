package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.pdf.bidi.BidiClass;
import org.safeguardingforms.pdf.fop.Mirror;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
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
        int[] all = assigned().toArray();
        String text = Arrays.stream(all).mapToObj(Character::toString).collect(Collectors.joining("\n"));
        Set<Integer> refused = refused(RENDERER.render(SampleForm.written(text)));
        return Arrays.stream(all)
                .filter(codePoint -> !refused.contains(codePoint))
                .toArray();
    }

    private static IntStream assigned() {
        return IntStream.rangeClosed(0x21, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(codePoint -> Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFC));
    }

    private static Set<Integer> refused(Checked<byte[]> pdf) {
        return pdf.problems().stream()
                .flatMap(problem -> codePoints(problem).stream())
                .collect(Collectors.toSet());
    }

    private static List<Integer> codePoints(Problem problem) {
        return NUMBER.matcher(problem.message())
                .results()
                .map(number -> Integer.parseInt(number.group(1), 16))
                .toList();
    }

    /** All in one file, in which no glyph may stand for two characters without telling which of them was written. */
    @Example
    void everyCharacterThatIsDrawnIsReadBackInItsPlace() {
        String text = Arrays.stream(plain())
                .boxed()
                .collect(Collectors.groupingBy(
                        codePoint -> BidiClass.of(codePoint).isFromRightToLeft()))
                .values()
                .stream()
                .flatMap(EveryCharacterTest::inLines)
                .collect(Collectors.joining("\n"));
        byte[] pdf = RENDERER.render(SampleForm.written(text)).orThrow();
        assertThat(PdfText.dense(ReadingOrder.of(pdf))).endsWith(PdfText.dense(text));
    }

    private static Stream<String> inLines(List<Integer> codePoints) {
        return IntStream.iterate(0, from -> from < codePoints.size(), from -> from + 40)
                .mapToObj(from -> codePoints.subList(from, Math.min(from + 40, codePoints.size())).stream()
                        .map(Character::toString)
                        .collect(Collectors.joining()));
    }

    /** Everything but marks, which need a letter. */
    private static int[] plain() {
        return drawn().filter(codePoint -> codePoint != 0x200B && !Characters.extendsLetter(codePoint))
                .toArray();
    }

    @Property(tries = 200)
    void whatIsNotDrawnIsNamedAtItsPlace(
            @ForAll("anything") List<Integer> one, @ForAll("anything") List<Integer> other) {
        Document document = SampleForm.of(written(one, "/one"), written(other, "/other"));
        assertThat(RENDERER.render(document).problems())
                .extracting(problem -> problem.place() + " " + new TreeSet<>(codePoints(problem)))
                .containsExactlyElementsOf(Stream.of(named("/one", one), named("/other", other))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Each for itself: a mark or a joiner would belong to what is before it. */
    private static Paragraph written(List<Integer> codePoints, String place) {
        return new Paragraph(List.of(
                Span.written(codePoints.stream().map(Character::toString).collect(Collectors.joining(" ")), place)));
    }

    private static Optional<String> named(String place, List<Integer> codePoints) {
        TreeSet<Integer> refused = new TreeSet<>(codePoints);
        refused.removeIf(codePoint -> Arrays.binarySearch(DRAWN, codePoint) >= 0);
        return refused.isEmpty() ? Optional.empty() : Optional.of(Place.at(place) + " " + refused);
    }

    /** Assigned code points, every other one drawn; signs that have a mirror image are drawn or not by what is around them. */
    @Provide
    Arbitrary<List<Integer>> anything() {
        Integer[] assigned = IntStream.concat(IntStream.range(0, 9), assigned())
                .filter(codePoint -> Arrays.binarySearch(DRAWN, codePoint) < 0)
                .boxed()
                .toArray(Integer[]::new);
        Integer[] drawn = drawn().filter(codePoint -> !Character.isMirrored(codePoint))
                .boxed()
                .toArray(Integer[]::new);
        return Arbitraries.oneOf(Arbitraries.of(assigned), Arbitraries.of(drawn))
                .list()
                .ofMaxSize(8);
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

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(Arrays.stream(plain()).boxed().toArray(Integer[]::new))
                .map(Character::toString)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(characters -> String.join("", characters))
                .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
}
