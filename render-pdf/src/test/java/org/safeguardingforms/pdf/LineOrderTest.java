package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Span;

/** Where characters stand on paper when both directions meet, held against ICU; and in which order they are read out. */
class LineOrderTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    /** Arabic words of letters that do not join, so that a glyph tells its letter. */
    private static final List<String> WORDS = List.of(
            "נועה", "דנה", "א", "دار", "ورد", "ر", "Noa", "Zoë", "x", "12", "3", "1,000.5", "٣٤", "۵۶", "12/3", "+44");

    private static final int LONGEST = 4;

    private static final List<String> SIGNS =
            List.of("(", ")", "(", ")", "[", "]", "{", "}", "«", "»", "‹", "›", "<", ">");
    private static final List<String> MORE_SIGNS = List.of(
            ".", ",", ":", "!", "?", "-", "–", "/", "%", "£", "+", "“", "”", "’", "\"", "&", "#", "،", "؟", "≤");

    @Test
    void everyLineStandsInTheOrderOfUnicodeAndIsReadInTheOrderOfWriting() {
        Random random = new Random(9);
        check(IntStream.range(0, 600).mapToObj(number -> line(random, 7)).toList());
    }

    @Test
    void aTextThatGoesOverSeveralLinesIsSortedLineByLine() {
        Random random = new Random(10);
        check(IntStream.range(0, 40).mapToObj(number -> line(random, 160)).toList());
    }

    @Test
    void everyShortLineWithBracketsStandsInTheOrderOfUnicode() {
        List<String> some = List.of("א", "a", "1", "٣", "(", ")", " ", ".");
        List<String> lines = List.of("");
        List<String> all = new ArrayList<>();
        for (int length = 1; length <= LONGEST; length++) {
            lines = lines.stream()
                    .flatMap(line -> some.stream().map(line::concat))
                    .toList();
            lines.stream()
                    .filter(line -> line.contains("(") && !line.isBlank() && line.equals(line.strip()))
                    .forEach(all::add);
        }
        check(all);
    }

    /** Chinese brackets, which FOP does not turn round. */
    @Test
    void bracketsOfOtherScriptsStandInTheOrderOfUnicode() {
        check(List.of("דנה （Noa） 12.", "דנה （נועה） 12.", "Noa 《דנה》 1", "א「א」(א)〔א", "(א《3》)"));
    }

    private static String line(Random random, int longest) {
        StringBuilder line = new StringBuilder();
        for (int left = 1 + random.nextInt(longest); left > 0; left--) {
            List<String> kind = random.nextInt(5) < 2 ? WORDS : random.nextBoolean() ? SIGNS : MORE_SIGNS;
            line.append(kind.get(random.nextInt(kind.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return line.toString().strip();
    }

    private static void check(List<String> texts) {
        byte[] pdf = RENDERER.render(SampleForm.of(texts.stream()
                        .map(text -> new Paragraph(List.of(Span.written(text, "/notes"))))
                        .toArray(Block[]::new)))
                .orThrow();
        List<String> expected = new ArrayList<>();
        List<String> lines = Paper.lines(pdf);
        for (String text : texts) {
            expected.addAll(onPaper(text, lines.subList(Math.min(lines.size(), expected.size()), lines.size())));
        }
        assertSame(lines, expected);
        assertThat(PdfText.dense(ReadingOrder.of(pdf)))
                .isEqualTo(PdfText.dense(SampleForm.TITLE + String.join("", texts)));
    }

    private static void assertSame(List<String> lines, List<String> expected) {
        for (int at = 0; at < Math.min(lines.size(), expected.size()); at++) {
            assertThat(lines.get(at)).as("line %d", at).isEqualTo(expected.get(at));
        }
        assertThat(lines).hasSameSizeAs(expected);
    }

    /** The lines that ICU makes of a text, if each has as many characters as the one on paper. */
    private static List<String> onPaper(String text, List<String> lines) {
        Bidi paragraph = new Bidi();
        paragraph.setPara(text, Bidi.LEVEL_DEFAULT_LTR, null);
        List<String> expected = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int room =
                    expected.size() < lines.size() ? lines.get(expected.size()).length() : text.length();
            int end = end(text, start, room);
            expected.add(PdfText.dense(paragraph.setLine(start, end).writeReordered(Bidi.DO_MIRRORING)));
            start = end;
        }
        return expected;
    }

    /** The end of a part with this many visible characters. */
    private static int end(String text, int start, int visible) {
        int end = start;
        for (int left = visible; end < text.length() && (left > 0 || text.charAt(end) == ' '); end++) {
            left -= text.charAt(end) == ' ' ? 0 : 1;
        }
        return end;
    }

    @Test
    void whatSomebodyWroteDoesNotDisturbTheOrderAroundIt() {
        Random random = new Random(11);
        List<List<Span>> paragraphs =
                IntStream.range(0, 200).mapToObj(number -> spans(random)).toList();
        byte[] pdf = RENDERER.render(
                        SampleForm.of(paragraphs.stream().map(Paragraph::new).toArray(Block[]::new)))
                .orThrow();
        assertSame(
                Paper.lines(pdf),
                paragraphs.stream().map(LineOrderTest::onPaper).toList());
        assertThat(PdfText.dense(ReadingOrder.of(pdf)))
                .isEqualTo(PdfText.dense(SampleForm.TITLE
                        + paragraphs.stream()
                                .flatMap(List::stream)
                                .map(Span::text)
                                .collect(Collectors.joining())));
    }

    private static List<Span> spans(Random random) {
        return Stream.of(
                        Span.strong(random.nextBoolean() ? "Name: " : "שם: "),
                        Span.written(line(random, 4), "/child/name"),
                        Span.printed(random.nextBoolean() ? ", " : " (seen) "),
                        Span.written(line(random, 4), "/completedBy/name"),
                        Span.printed(random.nextBoolean() ? "." : " 3."))
                .toList();
    }

    /** With Unicode's isolates around what somebody wrote. */
    private static String onPaper(List<Span> spans) {
        String text = spans.stream()
                .map(span -> span.source().isEmpty() ? span.text() : "\u2068" + span.text() + "\u2069")
                .collect(Collectors.joining());
        Bidi paragraph = new Bidi();
        paragraph.setPara(text, Bidi.LEVEL_DEFAULT_LTR, null);
        return PdfText.dense(paragraph.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS));
    }
}
