package org.safeguardingforms.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in a file of cases are found all at once, each with its line. */
class CaseFileTest {

    private static final String SOUND = """
            {"schema":"conformance-case/1","name":"Sound.","citations":["6.4"],"record":{},"expected":{"outcome":"REFER"}}""";

    @Test
    void emptyLinesArePassedOver() {
        assertThat(ConformanceCases.read(bytes("\n" + SOUND + "\r\n\n"))
                        .orThrow()
                        .list())
                .hasSize(1);
    }

    @Test
    void aFileWithoutCasesProvesNothing() {
        assertThat(problems("\n\n")).containsExactly("out-of-bounds at whole document");
    }

    @Test
    void aFileCutOffAtItsLimitIsRefusedWhole() {
        assertThat(problems(SOUND + " ".repeat(16 * 1024 * 1024))).containsExactly("too-large at whole document");
    }

    @Test
    void everyProblemNamesItsLine() {
        assertThat(problems(SOUND + "\n{\n{}"))
                .containsExactly(
                        "not-json at line 2#",
                        "missing-member at line 3#/schema",
                        "missing-member at line 3#/name",
                        "missing-member at line 3#/citations",
                        "missing-member at line 3#/record",
                        "missing-member at line 3#/expected");
    }

    @Test
    void twoCasesOfOneNameCannotBeToldApart() {
        assertThat(problems(SOUND + "\n" + SOUND)).containsExactly("duplicate-value at line 2#/name");
    }

    @Test
    void whatIsExpectedIsOfTheRightKind() {
        String wrong = """
                {"outcome":"MAYBE","mandatory":"yes","rulesMet":"none","totals":{"HIGH":{"yes":-1}},"score":9}""";

        assertThat(problems(SOUND.replace("{\"outcome\":\"REFER\"}", wrong)))
                .containsExactly(
                        "unknown-member at line 1#/expected/score",
                        "not-allowed-value at line 1#/expected/outcome",
                        "wrong-type at line 1#/expected/mandatory",
                        "wrong-type at line 1#/expected/rulesMet",
                        "out-of-bounds at line 1#/expected/totals/HIGH/yes",
                        "missing-member at line 1#/expected/totals/HIGH/possible",
                        "missing-member at line 1#/expected/totals/MEDIUM",
                        "missing-member at line 1#/expected/totals/LOW");
    }

    @Test
    void theRestIsOfTheRightKindToo() {
        String wrong = """
                {"schema":"conformance-case/2","name":"Wrong.","citations":[],"record":[],"otherRows":"MAYBE",\
                "leftOpen":[1],"assessAt":"today","expected":{"outcome":"REFER"},"note":""}""";

        assertThat(problems(wrong))
                .containsExactly(
                        "unknown-member at line 1#/note",
                        "unknown-schema at line 1#/schema",
                        "out-of-bounds at line 1#/citations",
                        "not-allowed-value at line 1#/otherRows",
                        "wrong-type at line 1#/leftOpen",
                        "wrong-type at line 1#/record",
                        "wrong-format at line 1#/assessAt");
    }

    private static List<String> problems(String file) {
        return ConformanceCases.read(bytes(file)).problems().stream()
                .map(problem -> problem.code().id() + " at " + problem.place())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
