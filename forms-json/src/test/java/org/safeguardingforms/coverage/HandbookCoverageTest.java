package org.safeguardingforms.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.fidelity.Handbook;

/**
 * The page that says what of the handbook is encoded is complete and true.
 *
 * <p>Run with {@code -Dcoverage.write=true} to write it anew, and to take out reasons of what is encoded by now. This fails too:
 * read it before it counts.
 */
class HandbookCoverageTest {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.?\\s+.*");
    private static final Pattern RESOURCES = Pattern.compile("[123] Resources .*");

    private static final Map<String, Map<String, Set<String>>> CITED = Citations.ofShippedDefinitions();
    private static final List<Paragraph> PARAGRAPHS = Paragraph.all();

    private static Set<String> numbers() {
        return PARAGRAPHS.stream().map(Paragraph::number).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void thePageIsWhatTheDefinitionsSay() {
        if (Boolean.getBoolean("coverage.write")) {
            Reasons.drop(CITED.keySet());
            CoverageFiles.write(CoverageFiles.PAGE, new CoveragePage(CITED, Reasons.all()).of(PARAGRAPHS));
            fail("Written down, not compared: run again without -Dcoverage.write.");
        }
        assertThat(CoverageFiles.text(CoverageFiles.PAGE))
                .isEqualTo(new CoveragePage(CITED, Reasons.all()).of(PARAGRAPHS));
    }

    @Test
    void everyParagraphIsEncodedOrSaysWhyNot() {
        assertThat(PARAGRAPHS.stream()
                        .filter(one -> !one.isHeading())
                        .map(Paragraph::number)
                        .filter(number -> !CITED.containsKey(number))
                        .filter(number -> !Reasons.all().containsKey(number)))
                .as("neither encoded nor with a reason")
                .isEmpty();
    }

    @Test
    void noReasonIsGivenForWhatIsEncodedOrForWhatIsNoParagraph() {
        assertThat(Reasons.all().keySet()).doesNotContainAnyElementsOf(CITED.keySet());
        assertThat(numbers()).containsAll(Reasons.all().keySet());
    }

    @Test
    void everyCitationIsOfAParagraphThatThereIs() {
        assertThat(numbers()).containsAll(CITED.keySet());
        assertThat(CITED).hasSizeGreaterThan(40);
    }

    @Test
    void noNumberStandsTwice() {
        assertThat(PARAGRAPHS).hasSameSizeAs(numbers());
    }

    @Test
    void theListOfParagraphsIsTheHandbooks() {
        Set<String> printed = new LinkedHashSet<>();
        List<String> lines = Handbook.lines("handbook.txt");
        for (String line : lines.subList(afterTheContents(lines), lines.size())) {
            Matcher numbered = NUMBERED.matcher(line);
            if (numbered.matches() && !RESOURCES.matcher(line).matches()) {
                printed.add(numbered.group(1));
            }
        }
        assertThat(numbers().stream().filter(number -> !number.startsWith("Annexe")))
                .containsExactlyInAnyOrderElementsOf(printed);
    }

    private static int afterTheContents(List<String> lines) {
        return lines.indexOf("Annexe 3 Resources");
    }
}
