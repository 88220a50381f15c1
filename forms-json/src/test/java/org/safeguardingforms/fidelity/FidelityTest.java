package org.safeguardingforms.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.Level;

/** The shipped edition says what the handbook says, in the same words and the same order. */
class FidelityTest {

    private static final ScreeningTool TOOL = EDITION.screeningTool();
    private static final Pattern ANNEXE_PARAGRAPH = Pattern.compile("Annexe 1|Annexe 2, paragraph ([1-8])");

    @Test
    void theFormIsTheHandbooksLineForLine() {
        List<String> printed = Handbook.lines("annexe-2-screening-tool.txt").stream()
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(new PrintedForm(TOOL).lines()).containsExactlyElementsOf(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "health, 3, 7, 0, Notes",
        "behaviour, 1, 12, 1, Notes",
        "grooming, 24, 2, 0, Notes",
        "looked-after, 2, 2, 0, Notes",
        "family-and-social, 2, 10, 0, Notes",
        "e-safety, 7, 9, 3, ''"
    })
    void aDomainHasAsManyRowsOfEachLevelAsTheDesignSays(String id, int high, int medium, int low, String notes) {
        var domain = EDITION.findDomain(new DomainId(id)).orElseThrow();

        assertThat(counts(domain.indicators().stream()))
                .isEqualTo(Map.of(Level.HIGH, (long) high, Level.MEDIUM, (long) medium, Level.LOW, (long) low));
        assertThat(domain.notesLabel()).isEqualTo(notes);
    }

    @Test
    void theFormHas85RowsInSixDomainsAndEightParagraphs() {
        assertThat(TOOL.domains()).hasSize(6);
        assertThat(TOOL.introduction()).hasSize(8);
        assertThat(counts(TOOL.indicators())).isEqualTo(Map.of(Level.HIGH, 39L, Level.MEDIUM, 42L, Level.LOW, 4L));
    }

    @Test
    void exactlyTheRowsWithTheSameWordingAreOneConcern() {
        Map<String, List<Indicator>> byWording = TOOL.indicators().collect(Collectors.groupingBy(Indicator::text));
        Set<List<Indicator>> twice =
                byWording.values().stream().filter(rows -> rows.size() > 1).collect(Collectors.toSet());

        assertThat(EDITION.concerns().stream().filter(Concern::isRepeated).map(Concern::rows))
                .containsExactlyInAnyOrderElementsOf(twice)
                .hasSize(2);
        assertThat(EDITION.concerns()).hasSize(83);
    }

    @Test
    void everyCitationIsAPlaceInTheHandbook() {
        Set<String> numbers = Handbook.lines("handbook.txt").stream()
                .map(line -> line.split("[ \t]", 2)[0].replaceFirst("\\.$", ""))
                .filter(number -> number.matches("[0-9]+(\\.[0-9]+)*"))
                .collect(Collectors.toSet());

        Set<String> cited = citations().map(Citation::paragraph).collect(Collectors.toCollection(TreeSet::new));

        assertThat(cited)
                .isNotEmpty()
                .allMatch(citation -> numbers.contains(citation)
                        || ANNEXE_PARAGRAPH.matcher(citation).matches());
    }

    private static Map<Level, Long> counts(Stream<Indicator> rows) {
        Map<Level, Long> counts = rows.collect(Collectors.groupingBy(Indicator::level, Collectors.counting()));
        Stream.of(Level.values()).forEach(level -> counts.putIfAbsent(level, 0L));
        return counts;
    }

    private static Stream<Citation> citations() {
        ReferralRules rules = EDITION.referralRules();
        return Stream.of(
                        Stream.of(rules.presentCitation()),
                        Stream.of(rules.ageScope().youngerNote().citation()),
                        Stream.of(rules.ageScope().adultSignpost().citation()),
                        rules.ageAdjustments().stream().map(one -> one.citation()),
                        rules.rules().stream().flatMap(rule -> rule.citations().stream()),
                        EDITION.roles().roles().stream().map(role -> role.citation()),
                        EDITION.circumstances().circumstances().stream().map(one -> one.citation()),
                        PracticeCitations.of(EDITION.practice()))
                .flatMap(citations -> citations);
    }
}
