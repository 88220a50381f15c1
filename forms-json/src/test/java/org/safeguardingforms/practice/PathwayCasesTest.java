package org.safeguardingforms.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.safeguardingforms.oxfordshire.Oxfordshire.decided;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.NextAction;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Outcome;

/**
 * One file for each kind of agency and outcome: what a professional is told to do, in order, with the paragraphs; then what
 * more they are told if every circumstance is recorded.
 *
 * <p>Run with {@code -Dcases.write=true} to write down what comes out now. This fails too: read it before it counts.
 */
class PathwayCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/pathways");

    static Stream<Arguments> cases() {
        return Cases.ROLES.stream()
                .flatMap(role -> Stream.of(Outcome.values()).map(outcome -> Arguments.of(role, outcome)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aProfessionalIsToldExactlyThis(RoleId role, Outcome outcome) throws IOException {
        Path file = FOLDER.resolve(role.isGiven() ? role.value() : "no-role").resolve(outcome + ".txt");
        if (Boolean.getBoolean("cases.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(role, outcome), UTF_8);
            fail("Written down, not compared: run again without -Dcases.write.");
        }
        assertThat(text(role, outcome)).isEqualTo(Files.readString(file, UTF_8));
    }

    private static String text(RoleId role, Outcome outcome) {
        List<NextAction> plain = actions(role, outcome, List.of());
        List<String> lines =
                new ArrayList<>(plain.stream().map(PathwayCasesTest::line).toList());
        lines.add("");
        lines.add("With every circumstance recorded, also:");
        actions(role, outcome, Cases.CIRCUMSTANCES).stream()
                .filter(one -> !plain.contains(one))
                .map(PathwayCasesTest::line)
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static List<NextAction> actions(RoleId role, Outcome outcome, List<CircumstanceId> circumstances) {
        Assessment assessment = Cases.of(role, outcome, circumstances);
        assertThat(decided(assessment).outcome()).isEqualTo(outcome);
        return assessment.actions();
    }

    private static String line(NextAction one) {
        Action action = one.action();
        String by = action.by().isGiven() ? "by " + action.by() + " " : "";
        String to = action.to().isGiven() ? "to " + action.to() + " " : "";
        String with = action.attachments().isEmpty() ? "" : "with " + action.attachments() + " ";
        return one.step().moment() + " " + one.step().obligation() + " " + action.id() + " " + by + to + with
                + Citation.inBrackets(one.step().citations()).trim();
    }
}
