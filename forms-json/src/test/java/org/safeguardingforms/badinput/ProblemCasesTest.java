package org.safeguardingforms.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.problem.ProblemCode;

/** Every problem code has a case that gives it, and every case gives exactly the problems written beside it. */
class ProblemCasesTest {

    /** Codes that no JSON can give: the one needs fonts, the other a definition that the schema refuses before. */
    private static final Set<ProblemCode> TRIED_ELSEWHERE =
            EnumSet.of(ProblemCode.CHARACTER_NOT_PRINTABLE, ProblemCode.ADJUSTMENT_DOES_NOT_RAISE);

    static List<ProblemCase> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(ProblemCasesTest.class
                        .getResource("/problems/record.json")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getParent().equals(folder))
                    .sorted()
                    .map(ProblemCase::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseGivesExactlyTheProblemsWrittenBesideIt(ProblemCase one) {
        assertThat(one.found()).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseGivesTheProblemThatItsFolderStandsFor(ProblemCase one) {
        assertThat(one.problems())
                .extracting(problem -> problem.code().id())
                .as(one.toString())
                .contains(one.code());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasACase(ProblemCode code) throws IOException, URISyntaxException {
        Set<String> codes = cases().stream().map(ProblemCase::code).collect(Collectors.toSet());
        assertThat(codes.contains(code.id())).as(code.id()).isNotEqualTo(TRIED_ELSEWHERE.contains(code));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFolderIsNamedLikeACode(ProblemCase one) {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id)).contains(one.code());
    }
}
