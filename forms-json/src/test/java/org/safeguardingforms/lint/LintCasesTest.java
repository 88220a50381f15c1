package org.safeguardingforms.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.lint.Lint;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every code of lint, over definitions, editions and variants, has a case that gives it and no other code.
 *
 * <p>Run with {@code -Dcases.write=true} to write down what lint says now. Read it before it counts.
 */
public final class LintCasesTest {

    private static final Path CASES = Path.of("src/test/resources/lint");

    /** What lint adds to what loading refuses. */
    public static final Set<ProblemCode> CODES = codes();

    private static Set<ProblemCode> codes() {
        Set<ProblemCode> codes = EnumSet.range(ProblemCode.WHITE_SPACE_AROUND, ProblemCode.OLD_CONTACT_REMAINS);
        codes.addAll(EnumSet.range(ProblemCode.ANALYSIS_TOO_LARGE, ProblemCode.OUTCOME_CAN_FALL));
        codes.add(ProblemCode.DEPARTURE_NOT_NEEDED);
        return codes;
    }

    static List<LintCase> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getParent().equals(CASES))
                    .sorted()
                    .map(LintCase::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseGivesExactlyWhatIsWrittenBesideIt(LintCase one) throws IOException {
        if (Boolean.getBoolean("cases.write")) {
            Files.write(one.expectation(), one.found());
        }
        assertThat(one.found()).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseGivesTheCodeThatItsFolderStandsForAndNoOther(LintCase one) {
        assertThat(one.report().problems())
                .isNotEmpty()
                .allMatch(problem -> problem.code().id().equals(one.code()));
    }

    @Test
    void everyCodeHasACase() throws IOException {
        Set<String> folders = cases().stream().map(LintCase::code).collect(Collectors.toSet());
        assertThat(folders).containsAll(CODES.stream().map(ProblemCode::id).toList());
    }

    @Test
    void thereAreAtLeastFortyCodesBesideThoseOfLoading() {
        assertThat(CODES).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void theVariantOfWhichTheCasesAreMadeIsClean() throws IOException {
        LintCase one =
                new LintCase(CASES.resolve("any/any.json"), JsonMapper.shared().readTree("{\"variants\": [{}]}"));
        assertThat(one.report().documents()).isEqualTo(1);
        assertThat(one.found()).isEmpty();
    }

    @Test
    void everyShippedDefinitionIsClean() {
        assertThat(Lint.of(Editions.bundledDocuments()).problems()).isEmpty();
    }
}
