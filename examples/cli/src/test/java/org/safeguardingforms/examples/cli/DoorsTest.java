package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

class DoorsTest {

    private static final Problem SHAPE = ProblemCode.WRONG_TYPE.at(Place.at("/child"), "It must be an object.");
    private static final Problem MEANING =
            ProblemCode.REPLACES_ITSELF.at(Place.at("/replaces"), "It names its own id.");

    @Test
    void aSoundRecordPassesAllDoors() {
        Doors doors = new Doors(Editions.bundled());

        assertThat(doors.problems(Records.completed().getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aSoundReportPassesAllDoorsAndOneMarkedAsAReferralNone() {
        Doors doors = new Doors(Editions.bundled());

        assertThat(doors.problems(Records.report().getBytes(UTF_8))).isEmpty();
        assertThat(doors.problems(Records.report()
                        .replace("\"sentOn\"", "\"referral\":true,\"sentOn\"")
                        .getBytes(UTF_8)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.REPORT_MARKED_AS_REFERRAL);
    }

    @Test
    void whatOnlyTheSchemaRefusesIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Doors.compare(List.of(SHAPE), List.of()))
                .isInstanceOf(DoorsDisagree.class)
                .hasMessage("The reader accepts the record, but the published schema does not: wrong-type at /child.");
    }

    @Test
    void whatOnlyTheConstraintsRefuseIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Doors.compare(List.of(), List.of("Size at child.name")))
                .isInstanceOf(DoorsDisagree.class)
                .hasMessageEndingWith("Jakarta Validation do not: Size at child.name.");
    }

    @Test
    void whatOnlyTheReaderRefusesMayBeMeaningButNotShape() {
        Doors.compare(List.of(MEANING));

        assertThatThrownBy(() -> Doors.compare(List.of(MEANING, SHAPE)))
                .isInstanceOf(DoorsDisagree.class)
                .hasMessage("The published schema accepts the record, but the reader does not: wrong-type at /child.");
    }

    @Test
    void theConstraintsAreReallyRunAndShowNoValue() {
        var pin = Editions.bundled().summaries().get(0).pin();
        Screening unsound = Screening.draft(new UUID(1, 2), pin)
                .answer("health.self-harming", Response.of(Answer.YES).amendedTo(Level.HIGH, " "))
                .note("health", "\u00A0")
                .build();

        assertThat(new BeanDoor().violations(unsound))
                .containsExactly("WrittenText at notes.<map value>", "WrittenText at responses.level.reason");
    }
}
