package org.safeguardingforms.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.conformance.derivation.AllCases;

/**
 * The cases that are shipped are those that were derived, and the edition conforms to them.
 *
 * <p>Run with {@code -Dcases.write=true} to write down what is derived now. This fails too: read it before it counts.
 */
class BundledCasesTest {

    @Test
    void theFileIsWhatWasDerived() throws IOException {
        String derived = AllCases.file();
        if (Boolean.getBoolean("cases.write")) {
            Files.writeString(BundledFile.PATH, derived, UTF_8);
            fail("Written down, not compared: run again without -Dcases.write.");
        }
        assertThat(BundledFile.lines()).isEqualTo(derived.lines().toList());
    }

    @Test
    void oxfordshireDecidesEveryCaseAsDerived() {
        ConformanceReport report = ConformanceCases.bundled().run(Oxfordshire.EDITION);

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
