package org.safeguardingforms.examples.localvariant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Effect;
import org.safeguardingforms.conformance.ConformanceCases;
import org.safeguardingforms.conformance.ConformanceReport;
import org.safeguardingforms.conformance.Difference;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.rule.Outcome;

/**
 * The sheet that the board has signed says what its variant changes today.
 *
 * <p>When the Oxfordshire edition gets another digest, run with {@code -Dvariant.write=true}: it is pinned anew, and the sheet
 * is written anew. This fails too: read both before they count.
 */
class ComparisonSheetTest {

    private static final String DIGEST = Editions.bundled()
            .edition("oxfordshire-cse", "1.0.0")
            .orThrow()
            .pin()
            .digest()
            .value();
    private static final List<Path> VARIANTS = List.of(
            ExampleShire.DEFINITIONS.resolve("example-shire-cse-1.0.0.json"),
            Path.of("faulty/example-shire-faulty-1.0.0.json"));

    @BeforeAll
    static void pinTheEditionAsItIs() throws IOException {
        if (Boolean.getBoolean("variant.write")) {
            for (Path variant : VARIANTS) {
                String pinned = Files.readString(variant, UTF_8).replaceFirst("sha256:[0-9a-f]{64}", DIGEST);
                Files.writeString(variant, pinned, UTF_8);
            }
        }
    }

    @Test
    void bothVariantsExtendTheEditionAsItIs() {
        assertThat(VARIANTS).allSatisfy(variant -> assertThat(variant)
                .as("it must pin the edition as it is; -Dvariant.write=true writes it so")
                .content(UTF_8)
                .contains(DIGEST));
    }

    @Test
    void theSheetIsTheSignedOne() throws IOException {
        String sheet = comparison().sheet();
        if (Boolean.getBoolean("variant.write")) {
            Files.writeString(ExampleShire.SHEET, sheet, UTF_8);
            fail("Written down, not compared: run again without -Dvariant.write.");
        }
        assertThat(ExampleShire.SHEET).content(UTF_8).isEqualTo(sheet);
    }

    @Test
    void itAsksForLessOnlyWhereTheRetiredRowIsAnswered() {
        Comparison comparison = comparison();

        assertThat(comparison.effect()).isEqualTo(Effect.MIXED);
        assertThat(comparison.weaker())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.smallest().responses()).containsKey(ExampleShire.RETIRED));
    }

    @Test
    void noConformanceCaseOfOxfordshireHasALowerOutcome() {
        ConformanceReport report =
                ConformanceCases.bundled().run(ExampleShire.variant().edition());

        assertThat(report.refused())
                .as("cases that answer the retired row")
                .allSatisfy(refused -> assertThat(refused.tested().name()).contains("keys-to-other-premises"));
        assertThat(report.withAnotherOutcome()).isNotEmpty().allSatisfy(result -> {
            Difference outcome = result.differences().get(0);
            assertThat(Outcome.valueOf(outcome.found())).isGreaterThan(Outcome.valueOf(outcome.expected()));
        });
    }

    /** Loaded here, so that a variant that pins another digest can be mended by this very test. */
    private static Comparison comparison() {
        return Editions.bundled()
                .and(Editions.inFolder(ExampleShire.DEFINITIONS))
                .comparison(ExampleShire.ID, "1.0.0")
                .orThrow();
    }
}
