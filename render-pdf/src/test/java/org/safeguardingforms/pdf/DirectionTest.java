package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Span;

/** Where on the line things stand when both directions of writing meet. */
class DirectionTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    /** The expectation is what stands on paper from left to right. */
    @ParameterizedTest
    @CsvSource({
        "Name: נועה (Noa) 12, Name:העונ(Noa)12",
        "נועה (Noa)., .(Noa)העונ",
        "נועה (Noa) 12., .12(Noa)העונ",
        "נועה 12!, !12העונ",
        "(נועה) a, a(העונ)",
        "a 12 נועה 34 b, a1234העונb"
    })
    void lettersAndBracketsStandWhereTheyBelong(String text, String onPaper) {
        byte[] pdf = RENDERER.render(SampleForm.written(text)).orThrow();
        assertThat(Paper.lines(pdf)).containsExactly(onPaper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\u06A6\u5B7E\uD835\uDFD6]", "\u05D0 \uD835\uDFD6", "\u0627\uD83D\uDE00 12 \uD83D\uDE00"})
    void charactersBeyondTheBasicPlaneStandAmongArabicAndHebrew(String text) {
        assertThat(ReadingOrder.of(RENDERER.render(SampleForm.written(text)).orThrow()))
                .contains(text.contains("\uD835") ? "\uD835\uDFD6" : "\uD83D\uDE00");
    }

    /** Each line of a note begins in the direction of its own first letter, and a number from left to right. */
    @Test
    void everyLineOfANoteHasADirectionOfItsOwn() {
        byte[] pdf = RENDERER.render(SampleForm.written("She said:\n\nשלום (hi).\n\n3. דנה!\n+44 1865\nBye."))
                .orThrow();
        assertThat(Paper.lines(pdf)).containsExactly("Shesaid:", ".(hi)םולש", "!הנד.3", "+441865", "Bye.");
        assertThat(PdfText.dense(ReadingOrder.of(pdf))).endsWith("Shesaid:שלום(hi).3.דנה!+441865Bye.");
    }

    @Test
    void namesAreListedInTheDirectionOfTheForm() {
        List<Span> names = List.of(
                Span.printed("By "),
                Span.written("נועה (12)", "/a"),
                Span.printed(", "),
                Span.written("دار", "/b"),
                Span.printed(" (3)."));
        assertThat(Paper.lines(RENDERER.render(SampleForm.of(new Block.Paragraph(names)))
                        .orThrow()))
                .containsExactly("By(12)העונ,راد(3).");
    }

    @ParameterizedTest
    @CsvSource({
        "א ≠ 1, U+2260, its mirror image is no character",
        "א ∫ 1, U+222B, its mirror image is no character",
        "א ◌̱ 1, U+0331, a mark whose place is counted from the left"
    })
    void whatCannotBeTurnedRoundIsNotDrawn(String text, String listed, String why) {
        assertThat(RENDERER.render(SampleForm.written(text)).problems())
                .as(why)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(": " + listed + "."));
        assertThat(RENDERER.render(SampleForm.written(text.replace('א', 'a'))).isValid())
                .isTrue();
    }
}
