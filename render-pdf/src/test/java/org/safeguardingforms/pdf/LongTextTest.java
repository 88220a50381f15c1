package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;

class LongTextTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void aNoteOfAHundredKilobytesFlowsOnAndKeepsEveryWord() {
        String note = words(12_000);
        assertThat(note.length()).isGreaterThan(100_000);
        byte[] pdf = RENDERER.render(SampleForm.table(SampleForm.notes(note))).orThrow();
        assertThat(words(pdf)).containsSubsequence(List.of(note.split(" ")));
        assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(15);
    }

    /** FOP goes over all earlier siblings of each of the many pieces that such texts consist of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "नूर बगीचे में अच्छी किताब पढ़ती है ",
                "نور (Noor) تقرأ كتابا in the garden ",
                "នូរ អានសៀវភៅល្អ ក្នុងសួន ",
                "小努尔在花园里读一本好书 "
            })
    void aLongNoteInAScriptOfManyPiecesFlowsOnAndKeepsEveryCharacter(String sentence) {
        String note = sentence.repeat(20_000 / sentence.length()).strip();
        byte[] pdf = RENDERER.render(SampleForm.table(SampleForm.notes(note))).orThrow();
        String read = PdfText.dense(ReadingOrder.of(pdf));
        String once = PdfText.dense(sentence);
        assertThat(read.split(Pattern.quote(once), -1)).hasSize(20_000 / sentence.length() + 1);
    }

    @Test
    void theTableHeaderIsRepeatedWithinANoteThatFlowsOn() {
        byte[] pdf = RENDERER.render(SampleForm.table(SampleForm.notes(words(3_000))))
                .orThrow();
        assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page)
                .contains("Indicator"));
    }

    @Test
    void aWordOfTwentyThousandCharactersSurvivesWhole() {
        String word = IntStream.range(0, 20_000)
                .mapToObj(at -> Character.toString('a' + at * 7 % 26))
                .collect(Collectors.joining());
        assertThat(PdfText.dense(RENDERER.render(SampleForm.written(word)).orThrow()))
                .contains(word);
    }

    @Test
    void aLongWordInANarrowCellIsBrokenThere() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitänsmütze";
        Row row = new Row.Cells(List.of(List.of(), List.of(written(word)), List.of(written("next"))));
        assertThat(PdfText.dense(RENDERER.render(SampleForm.table(row)).orThrow()))
                .contains(word);
    }

    /** FOP breaks Korean nowhere by itself, and its fonts lack the sign for a place to break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD55C",
                "\u5C0F",
                "\u30CC",
                "\u10D0",
                "\u12A0",
                "\u0915",
                "\u05D0",
                "\uD83D\uDE00",
                "1",
                "\u00A0"
            })
    void aWordOfThreeHundredIsBrokenInWhateverFont(String letter) {
        String word = letter.repeat(300);
        assertThat(PdfText.dense(RENDERER.render(SampleForm.written(word)).orThrow()))
                .contains(PdfText.dense(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0915\u094D", "\u1780\u17D2", "\u0D9A\u0DCA\u200D", "\u0D15\u0D4D", "\u0995\u09CD"})
    void aSyllableOfThreeThousandConsonantsIsDrawn(String joined) {
        assertThat(RENDERER.render(SampleForm.written(joined.repeat(3_000))).problems())
                .isEmpty();
    }

    @Test
    void aRowThatIsTallerThanAPageFlowsOn() {
        String text = words(1_500);
        Row row = new Row.Cells(List.of(List.of(written(text)), List.of(written("High")), List.of()));
        byte[] pdf = RENDERER.render(SampleForm.table(row)).orThrow();
        assertThat(words(pdf)).contains(text.split(" "));
        assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(1);
    }

    @Test
    void aRowThatFitsOnAPageIsNeverSplit() {
        String tall = IntStream.range(0, 12).mapToObj(line -> "line" + line).collect(Collectors.joining("\n"));
        Row row = new Row.Cells(List.of(List.of(written(tall)), List.of(), List.of()));
        Document document = SampleForm.table(row, row, row, row, row, row, row, row);
        assertThat(PdfText.pages(RENDERER.render(document).orThrow()))
                .allSatisfy(page ->
                        assertThat(page.split("line0\\b", -1).length).isEqualTo(page.split("line11\\b", -1).length));
    }

    @Test
    void lineBreaksAndEmptyLinesAreKept() {
        byte[] pdf = RENDERER.render(SampleForm.written("first\n\nsecond\r\nthird\n    indented"))
                .orThrow();
        assertThat(PdfText.pages(pdf).get(0).lines().map(line -> line.replace('\u00A0', ' ')
                        .strip()))
                .containsSubsequence("first", "second", "third", "indented");
    }

    @Test
    void fiveHundredRowsAreAllThere() {
        Row[] rows = IntStream.range(0, 500)
                .mapToObj(at -> new Row.Cells(List.of(List.of(written("item" + at)), List.of(), List.of())))
                .toArray(Row[]::new);
        assertThat(words(RENDERER.render(SampleForm.table(rows)).orThrow()))
                .containsSubsequence(
                        IntStream.range(0, 500).mapToObj(at -> "item" + at).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "नूर बगीचे में अच्छी किताब पढ़ती है",
                "نور (Noor) تقرأ كتابا in the garden",
                "នូរ អានសៀវភៅល្អ ក្នុងសួន",
                "小努尔在花园里读一本好书"
            })
    void fiveHundredRowsInAScriptOfManyPiecesAreAllThereInTheirOrder(String sentence) {
        List<String> items = IntStream.range(0, 500)
                .mapToObj(at -> sentence + " " + at + ".")
                .toList();
        Row[] rows = items.stream()
                .map(item -> new Row.Cells(List.of(List.of(written(item)), List.of(), List.of())))
                .toArray(Row[]::new);
        byte[] pdf = RENDERER.render(SampleForm.table(rows)).orThrow();
        assertThat(PdfText.dense(ReadingOrder.of(pdf))).endsWith(PdfText.dense(String.join("", items)));
    }

    private static Paragraph written(String text) {
        return new Paragraph(List.of(Span.written(text, "/notes")));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(at -> "word" + at).collect(Collectors.joining(" "));
    }

    private static List<String> words(byte[] pdf) {
        return List.of(PdfText.flowing(pdf).split(" "));
    }
}
