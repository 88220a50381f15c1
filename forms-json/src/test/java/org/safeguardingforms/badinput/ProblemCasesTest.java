package org.safeguardingforms.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
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

    /**
     * Codes that no record and no definition of the Screening Tool can give: one needs fonts, one is said by the schema
     * of definitions before, one needs a date, the others are about calendars, deadlines, and hand-overs and are
     * tried in their own tests.
     */
    private static final Set<ProblemCode> TRIED_ELSEWHERE = EnumSet.of(
            ProblemCode.CHARACTER_NOT_PRINTABLE,
            ProblemCode.NONE_IN_FORCE,
            ProblemCode.ADJUSTMENT_DOES_NOT_RAISE,
            ProblemCode.CALENDAR_YEAR_INCOMPLETE,
            ProblemCode.TIME_LIMIT_COUNT,
            ProblemCode.DATE_TOO_FAR,
            ProblemCode.HANDOVER_OF_ADULT,
            ProblemCode.HANDOVER_DIFFERS,
            ProblemCode.UNKNOWN_HISTORY_HEADING);

    /** Cases of other records than screenings have their own tests. */
    private static final Set<String> OF_OTHER_RECORDS = Set.of(".report.json", TimelineProblemsTest.INPUT);

    static List<ProblemCase> cases() throws IOException, URISyntaxException {
        return files().filter(file -> OF_OTHER_RECORDS.stream().noneMatch(file.toString()::endsWith))
                .map(ProblemCase::read)
                .toList();
    }

    /** Every case in the folders, those of information reports with them. */
    private static Stream<Path> files() throws IOException, URISyntaxException {
        URL record = ProblemCasesTest.class.getResource("/problems/record.json");
        Path folder = Path.of(record.toURI()).getParent();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getParent().equals(folder))
                    .sorted()
                    .toList()
                    .stream();
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
        assertThat(one.expected()).anyMatch(line -> line.contains(" " + one.code() + " at "));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasACase(ProblemCode code) throws IOException, URISyntaxException {
        Set<String> codes =
                files().map(file -> file.getParent().getFileName().toString()).collect(Collectors.toSet());
        boolean elsewhere = TRIED_ELSEWHERE.contains(code) || TriedByTools.CODES.contains(code);
        assertThat(codes.contains(code.id())).as(code.id()).isNotEqualTo(elsewhere);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFolderIsNamedLikeACode(ProblemCase one) {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id)).contains(one.code());
    }
}
