package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                        new Field("Child's Name:", List.of(Span.written("Xu \uD842\uDFB7 Example", "/child/name")))))),
                paragraph("fine", "/notes/health"),
                paragraph("bell \u0007, private \uE000 and bell \u0007", "/notes/grooming"),
                paragraph("again \uE001", "/child/name"));
        assertThat(RENDERER.render(document).problems())
                .containsExactly(
                        problem("/child/name", "U+E001, U+20BB7"), problem("/notes/grooming", "U+0007, U+E000"));
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
        "0627, an Arabic letter: needs shaping",
        "0928, a Devanagari letter: needs shaping",
        "0995, a Bengali letter: needs shaping",
        "4E2D, a Chinese character: no font",
        "1F600, an emoji: beyond U+FFFF",
        "05B8, a Hebrew point: would be misplaced"
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

    @Test
    void theCoverageOfTheBoldFontIsItsOwn() {
        Document document = SampleForm.of(new Paragraph(List.of(new Span("\u4E2D", Span.Style.STRONG, "/notes"))));
        assertThat(RENDERER.render(document).problems()).containsExactly(problem("/notes", "U+4E2D"));
    }

    private static String characters(int codePoint) {
        return new String(Character.toChars(codePoint));
    }

    private static Paragraph paragraph(String text, String source) {
        return new Paragraph(List.of(Span.written(text, source)));
    }

    private static Problem problem(String pointer, String list) {
        return ProblemCode.CHARACTER_NOT_PRINTABLE.at(
                Place.at(pointer), "No font at hand can draw these characters: " + list + ".");
    }
}
