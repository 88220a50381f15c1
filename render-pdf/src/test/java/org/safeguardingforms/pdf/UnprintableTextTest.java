package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

class UnprintableTextTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void everyPlaceGivesOneProblemInTheOrderOfTheDocument() {
        Document document = SampleForm.of(
                new Block.Fields(List.of(List.of(
                        new Field("Child's Name:", List.of(Span.written("Xu \uD842\uDFB8 Example", "/child/name")))))),
                paragraph("fine", "/notes/health"),
                paragraph("bell \u0007, private \uE000 and bell \u0007", "/notes/grooming"),
                paragraph("again \uE001", "/child/name"));
        assertThat(RENDERER.render(document).problems())
                .containsExactly(
                        problem("/child/name", "U+E001, U+20BB8"), problem("/notes/grooming", "U+0007, U+E000"));
    }

    @Test
    void theProblemNeverShowsTheText() {
        assertThat(RENDERER.render(SampleForm.written("Secret\u0007")).problems())
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("Secret"));
    }

    @Test
    void theFormsOwnWordingIsCheckedToo() {
        Document document = new Document("Title\u0001", "en-GB", "", "reference\u0002", List.of());
        assertThat(RENDERER.render(document).problems()).containsExactly(problem("", "U+0001, U+0002"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, a NUL that FOP would drop",
        "000B, a vertical tab",
        "000D, a carriage return without a line feed",
        "007F, DELETE",
        "0085, NEXT LINE",
        "00AD, a soft hyphen",
        "200D, a joiner",
        "200E, a left-to-right mark",
        "202E, a right-to-left override",
        "2028, a line separator",
        "2066, an isolate",
        "FEFF, a byte order mark",
        "FFFE, no character",
        "D800, half of a pair",
        "DC00, the other half of a pair",
        "061C, an Arabic letter mark",
        "0BFF, no character",
        "1000, a Burmese letter: no font",
        "A7D0, a Latin letter that JDK 17 does not know and JDK 25 does",
        "0CDD, the same of Kannada",
        "1100, half of a Korean syllable: would stand alone",
        "1D173, a control for musical notes",
        "034F, which joins marks and cannot be seen",
        "1160, a Korean filler",
        "3164, another one",
        "17B4, a Khmer vowel that cannot be seen"
    })
    void whatCannotBeDrawnRightIsNotDrawn(String codePoint, String why) {
        String text = "a" + characters(Integer.parseInt(codePoint, 16)) + "b";
        assertThat(RENDERER.render(SampleForm.written(text)).problems())
                .as(why)
                .containsExactly(problem("/notes", "U+" + codePoint));
    }

    @Test
    void aMarkThatHasNoPlaceOnItsLetterIsNotDrawn() {
        assertThat(RENDERER.render(SampleForm.written("x\u20DD")).problems())
                .containsExactly(problem("/notes", "U+20DD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u093F", "a \u09C7", "\u0A3E", "\u17D2\u1780", "\u0DCF", "\u0BCD", "\u05B8", "\u064B"})
    void aSignWithoutItsLetterIsNotDrawn(String text) {
        assertThat(RENDERER.render(SampleForm.written(text)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200D", "a\u200Cb", "\u200C\u0627", "\uFE0F", "a\uFE0F"})
    void aJoinerThatHasNothingToJoinIsNotDrawn(String text) {
        assertThat(RENDERER.render(SampleForm.written(text)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "x, 0301, 9, U+0301, more accents than a letter has room for",
        "\u0915, 093F, 1500, U+093F, vowel signs that a syllable has one of",
        "\uD83D\uDC68, 200D 1F468, 40, 'U+200D, U+1F468', a family of forty",
        "\uD83C\uDFF4, E0078 E007F, 1, 'U+E0078, U+E007F', a flag that there is not"
    })
    void whatPilesUpIsRefusedHoweverLong(String first, String more, int times, String listed, String why) {
        String text = first
                + Arrays.stream(more.split(" "))
                        .map(hex -> characters(Integer.parseInt(hex, 16)))
                        .collect(Collectors.joining())
                        .repeat(times);
        assertThat(RENDERER.render(SampleForm.written(text)).problems())
                .as(why)
                .containsExactly(problem("/notes", listed));
    }

    @Test
    void aSelectorThatNoFontHasIsNamedAndNotTheLetterBeforeIt() {
        assertThat(RENDERER.render(SampleForm.written("\u845B" + characters(0xE0101)))
                        .problems())
                .containsExactly(problem("/notes", "U+E0101"));
    }

    @Test
    void theCoverageOfTheBoldFontIsItsOwn() {
        Document document = SampleForm.of(new Paragraph(List.of(new Span("\u1000", Span.Style.STRONG, "/notes"))));
        assertThat(RENDERER.render(document).problems()).containsExactly(problem("/notes", "U+1000"));
    }

    /** In a JVM of its own, without the artifact. */
    @Test
    void withoutTheArtifactForChineseTheProblemNamesIt() throws Exception {
        String output = Jvm.run(path -> !path.contains("render-pdf-fonts-cjk"), WithoutChinese.class);
        assertThat(output)
                .isEqualTo("These characters cannot be drawn as they stand: U+4E2D, U+E000."
                        + " The artifact safeguarding-forms-render-pdf-fonts-cjk draws U+4E2D.");
    }

    private static String characters(int codePoint) {
        return new String(Character.toChars(codePoint));
    }

    private static Paragraph paragraph(String text, String source) {
        return new Paragraph(List.of(Span.written(text, source)));
    }

    private static Problem problem(String pointer, String list) {
        return ProblemCode.CHARACTER_NOT_PRINTABLE.at(
                Place.at(pointer), "These characters cannot be drawn as they stand: " + list + ".");
    }
}
