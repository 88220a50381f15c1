package org.safeguardingforms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What assess printed is verified; what was changed in it afterwards is told by its place. */
class VerifyCommandTest {

    private static String stored = "";

    @BeforeAll
    static void assess() throws IOException {
        String record = Files.readString(Path.of("src/test/resources/cases/assess-high-at-13/record.json"));
        stored = Run.on(record.replace("{digest}", Records.DIGEST), "assess", "-", "--json")
                .out();
    }

    @Test
    void anAssessmentIsFoundAgain() {
        Run run = Run.on(stored, "verify", "-");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).isEqualTo("The same, under oxfordshire-cse@1.0.0 " + Records.DIGEST + ".\n");
    }

    @Test
    void inJsonAnAssessmentThatIsFoundAgainHasNoProblems() {
        Run run = Run.on(stored, "verify", "-", "--json");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).isEqualTo("{\n  \"problems\": []\n}\n");
    }

    @Test
    void anotherOutcomeEndsWithOneAndIsToldByItsPlaceAlone() {
        Run run = Run.on(
                stored.replaceFirst("\"outcome\": \"REFER\"", "\"outcome\": \"KEEP_UNDER_REVIEW\""), "verify", "-");

        assertThat(run.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.err()).startsWith("ERROR result-differs at /outcome:").doesNotContain("REVIEW", "Example");
    }

    @Test
    void anotherEditionEndsWithOne() {
        Run run = Run.on(stored.replace(Records.DIGEST, "sha256:" + "0".repeat(64)), "verify", "-", "--json");

        assertThat(run.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.out()).contains("edition-digest-differs");
    }

    @Test
    void aRecordIsNoAssessment() {
        Run run = Run.on("{\"schema\":\"screening/1\"}", "verify", "-");

        assertThat(run.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.err()).contains("record-of-another-kind");
    }
}
