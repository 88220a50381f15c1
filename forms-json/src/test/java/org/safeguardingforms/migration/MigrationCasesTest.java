package org.safeguardingforms.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.migration.Migrated;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;

/**
 * Each folder's record becomes what is written beside it.
 *
 * <p>Run with {@code -Dcases.write=true} to write down what comes out now. Read it before it counts.
 */
class MigrationCasesTest {

    static List<MigrationCase> cases() {
        return MigrationCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordBecomesWhatIsWrittenBesideIt(MigrationCase one) throws IOException {
        Checked<Migrated> migrated = one.migrated();
        String record = migrated.toOptional().map(done -> shown(one, done)).orElse("");
        String problems = migrated.problems().stream()
                .map(problem -> masked(problem.toString()) + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("cases.write")) {
            Files.writeString(one.folder().resolve("expected.json"), record);
            Files.writeString(one.folder().resolve("expected.txt"), problems);
        }
        assertThat(record).isEqualTo(text(one.folder().resolve("expected.json")));
        assertThat(problems).isEqualTo(text(one.folder().resolve("expected.txt")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsTellingRepeatsNothingThatSomebodyWrote(MigrationCase one) {
        assertThat(one.migrated().problems())
                .extracting(Problem::toString)
                .noneMatch(text -> text.contains("Example") || text.contains("Sample") || text.contains("fortnight"));
    }

    private static String shown(MigrationCase one, Migrated migrated) {
        ScreeningJson json = new ScreeningJson(one.migration().orThrow().to());
        return masked(new String(json.write(migrated.screening()), StandardCharsets.UTF_8));
    }

    private static String masked(String text) {
        return text.replaceAll("sha256:[0-9a-f]{64}", "sha256:…");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "missing: " + file.getFileName();
        }
    }
}
