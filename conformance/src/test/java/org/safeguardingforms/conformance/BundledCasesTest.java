package org.safeguardingforms.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.conformance.derivation.AllCases;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;

/**
 * The cases that are shipped are those that were derived, and the edition conforms to them.
 *
 * <p>Run with {@code -Dcases.write=true} to write down what is derived now. This fails too: read it before it counts.
 */
class BundledCasesTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/safeguardingforms/conformance/oxfordshire-cse-1.0.0.ndjson");
    private static final Edition OXFORDSHIRE =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();

    @Test
    void theFileIsWhatWasDerived() throws IOException {
        List<String> derived = AllCases.file().lines().toList();
        if (Boolean.getBoolean("cases.write")) {
            Files.writeString(FILE, AllCases.file(), UTF_8);
            fail("Written down, not compared: run again without -Dcases.write.");
        }
        assertThat(Files.readAllLines(FILE, UTF_8)).isEqualTo(derived);
    }

    @Test
    void oxfordshireDecidesEveryCaseAsDerived() {
        ConformanceReport report = ConformanceCases.bundled().run(OXFORDSHIRE);

        assertThat(report.differing()).isEmpty();
        assertThat(report.refused()).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.results()).hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void everyCaseNamesAParagraph() {
        assertThat(ConformanceCases.bundled().list())
                .allSatisfy(one -> assertThat(one.citations()).isNotEmpty().allMatch(Citations::isParagraph));
    }
}
