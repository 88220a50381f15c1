package org.safeguardingforms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.reports.Reports.EDITION;
import static org.safeguardingforms.reports.Reports.JSON;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.problem.Problem;

/** Bad reports, each beside what is said of it: {@code problems/<code>/<name>.report.json} and {@code .expected.txt}. */
class ReportProblemsTest {

    private static final String INPUT = ".report.json";

    static List<Path> inputs() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ReportProblemsTest.class.getResource("/problems"))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(INPUT))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aBadReportIsRefusedWithTheProblemsThatStandBesideIt(Path input) throws IOException {
        String record = Files.readString(input, StandardCharsets.UTF_8);
        List<Problem> problems = JSON.read(
                        record.replace("DIGEST", EDITION.pin().digest().value()).getBytes(StandardCharsets.UTF_8))
                .problems();
        Path expected = Path.of(input.toString().replace(INPUT, ".expected.txt"));
        assertThat(problems)
                .extracting(problem -> problem.severity() + " " + problem.code().id() + " "
                        + problem.place().pointer())
                .containsExactlyElementsOf(Files.readAllLines(expected, StandardCharsets.UTF_8));
        assertThat(problems)
                .extracting(problem -> problem.code().id())
                .contains(input.getParent().getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noProblemRepeatsWhatWasReported(Path input) throws IOException {
        String record = Files.readString(input, StandardCharsets.UTF_8);
        assertThat(JSON.read(record.getBytes(StandardCharsets.UTF_8)).problems().toString())
                .doesNotContain("Alex", "Sam", "AB12", "NEIGHBOUR", "evenings");
    }

    @Test
    void thereAreCases() throws IOException, URISyntaxException {
        assertThat(inputs()).hasSizeGreaterThan(15);
    }
}
