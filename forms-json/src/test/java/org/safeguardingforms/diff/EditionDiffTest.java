package org.safeguardingforms.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.json.diff.Behaviour;
import org.safeguardingforms.json.diff.Change;
import org.safeguardingforms.json.diff.ChangeKind;
import org.safeguardingforms.json.diff.DiffJson;
import org.safeguardingforms.json.diff.DiffMarkdown;
import org.safeguardingforms.json.diff.EditionDiff;
import org.safeguardingforms.json.diff.VersionPart;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.screening.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each folder's edition is told apart from the shipped one by the sheet beside it.
 *
 * <p>Run with {@code -Dcases.write=true} to write down what comes out now. Read it before it counts.
 */
class EditionDiffTest {

    static List<DiffCase> cases() {
        return DiffCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSheetIsTheOneBesideTheCase(DiffCase one) throws IOException {
        String sheet = DiffMarkdown.write(one.diff(), List.of());
        Path expected = one.folder().resolve("expected.md");
        if (Boolean.getBoolean("cases.write")) {
            Files.writeString(expected, sheet);
        }
        assertThat(sheet).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "missing");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeIsSeenTheOtherWayRoundToo(DiffCase one) {
        assertThat(one.back().changes()).hasSameSizeAs(one.diff().changes());
    }

    @Test
    void everyKindOfChangeIsInACaseOneWayOrTheOther() {
        Set<ChangeKind> seen = EnumSet.noneOf(ChangeKind.class);
        for (DiffCase one : DiffCase.all()) {
            one.diff().changes().forEach(change -> seen.add(change.kind()));
            one.back().changes().forEach(change -> seen.add(change.kind()));
        }

        assertThat(seen).containsExactlyInAnyOrder(ChangeKind.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfChangeIsInTheTableOfVersions(ChangeKind kind) throws IOException {
        String row = "| `" + kind.id() + "` | " + kind.impact().name().toLowerCase(Locale.ROOT) + " |";

        assertThat(Files.readString(Path.of("../docs/versions.md"))).contains(row);
    }

    @Test
    void anEditionDoesNotDifferFromItself() {
        EditionDiff diff = EditionDiff.between(DiffCase.SHIPPED, DiffCase.SHIPPED);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.needed()).isEqualTo(VersionPart.NONE);
        assertThat(diff.bumpProblems()).isEmpty();
        assertThat(DiffMarkdown.write(diff, List.of())).contains("Nothing changed.");
    }

    @Test
    void aVersionThatRoseTooLittleIsAProblemOfTheEditionAndOfTheDefinition() {
        EditionDiff diff = DiffCase.named("too-little").diff();

        assertThat(diff.bumpProblems()).extracting(Problem::code).containsOnly(ProblemCode.VERSION_NOT_RAISED);
        assertThat(diff.bumpProblems())
                .extracting(problem -> problem.place().document())
                .containsExactly("oxfordshire-cse@1.0.1", "oxfordshire-referral-rules@1.0.1");
        assertThat(diff.steps().get(0).lowest()).isEqualTo(new Version(2, 0, 0));
    }

    @Test
    void aVersionThatRoseFarEnoughIsNone() {
        assertThat(DiffCase.named("rules").diff().bumpProblems()).isEmpty();
    }

    @Test
    void theRulesThatChangedAreNamed() {
        assertThat(DiffCase.named("too-little").diff().rulesChanged()).containsExactly("young-child-high-indicator");
    }

    @Test
    void casesAreCountedThatComeOutOtherwise() {
        Stream<Assessment> cases = Stream.of(12, 13, 14, 15)
                .map(age -> aged(age).answer("health.injuries-suggestive-of-assault", Response.of(Answer.YES)))
                .map(screening -> FORMS.assess(screening.build()).orThrow());

        Behaviour behaviour =
                Behaviour.of(cases, DiffCase.named("too-little").newer().edition());

        assertThat(behaviour.cases()).isEqualTo(4);
        assertThat(behaviour.changed()).isEqualTo(1);
        assertThat(behaviour.weaker()).isEqualTo(1);
        assertThat(behaviour.shifts()).isEqualTo(Map.of("REFER to JUDGEMENT_REQUIRED", 1));
        assertThat(behaviour.refused()).isZero();
    }

    @Test
    void casesOfARowThatIsGoneAreTriedWithoutIt() {
        Stream<Assessment> cases = ROWS.stream().map(row -> FORMS.assess(
                        aged(15).answer(row, Response.of(Answer.YES)).build())
                .orThrow());

        Behaviour behaviour = Behaviour.of(cases, DiffCase.named("rows").newer().edition());

        assertThat(behaviour.incomplete()).isEqualTo(2);
        assertThat(behaviour.refused()).isZero();
    }

    @Test
    void inJsonTheSameStands() {
        EditionDiff diff = DiffCase.named("rows").diff();
        JsonNode json = JsonMapper.shared().readTree(DiffJson.write(diff, List.of()));

        assertThat(json.path("changes").size()).isEqualTo(diff.changes().size());
        assertThat(json.path("needed").asString()).isEqualTo("MAJOR");
        assertThat(json.has("behaviour")).isFalse();
    }

    @Test
    void changesAreInTheOrderOfTheDefinitions() {
        List<String> definitions = DiffCase.named("rows").diff().changes().stream()
                .map(Change::definition)
                .distinct()
                .toList();

        assertThat(definitions).isSubsetOf(Arrays.asList("screening-tool/1", "referral-rules/1"));
    }
}
