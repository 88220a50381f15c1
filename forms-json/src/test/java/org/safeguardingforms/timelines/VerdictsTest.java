package org.safeguardingforms.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.timelines.Timelines.JSON;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.badinput.Damage;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.record.BeanValidation;
import org.safeguardingforms.timeline.TimelineRecord;

/** The schema at the door, Bean Validation on the objects and the reader say the same of every timeline. */
class VerdictsTest {

    /** What a schema cannot say: how events and actions hang together. */
    private static final Set<ProblemCode> BEYOND_THE_SCHEMA = Set.of(
            ProblemCode.EVENTS_OUT_OF_ORDER,
            ProblemCode.MEETING_BEFORE_TRIGGER,
            ProblemCode.DATED_BEFORE_MEETING,
            ProblemCode.UNKNOWN_ACTION,
            ProblemCode.ACTION_ENDED_BEFORE,
            ProblemCode.DUPLICATE_ID,
            ProblemCode.EVENT_AFTER_CLOSING,
            ProblemCode.ACTION_OPEN_AT_CLOSING,
            ProblemCode.CHARACTER_NOT_ALLOWED,
            ProblemCode.REPLACES_ITSELF);

    @Provide
    Arbitrary<TimelineRecord> any() {
        return Timelines.any();
    }

    private static boolean isRead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return JSON.read(bytes).problems().stream()
                .filter(Problem::isError)
                .allMatch(problem -> isBeyondTheSchema(problem, text));
    }

    /** The schema sees the shape of a time, and not whether there is such a day. */
    private static boolean isBeyondTheSchema(Problem problem, String text) {
        boolean noSuchDay = problem.place().pointer().endsWith("/held") && text.contains("\"held\":\"2013-02-30\"");
        boolean anotherEdition = problem.code().name().startsWith("EDITION_");
        boolean ofAnotherMeeting = problem.message().endsWith("for this meeting.");
        return noSuchDay || anotherEdition || ofAnotherMeeting || BEYOND_THE_SCHEMA.contains(problem.code());
    }

    @Property(tries = 500)
    void all_three_agree_on_every_record(@ForAll("any") TimelineRecord record) {
        byte[] bytes = JSON.write(record);
        boolean accepted = JSON.schemaProblems(bytes).isEmpty();
        assertThat(isRead(bytes)).as("reader").isEqualTo(accepted);
        assertThat(BeanValidation.accepts(record)).as("Bean Validation").isEqualTo(accepted);
    }

    /** Changes one member somewhere in a sound record to something else, or takes it out, or adds one. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> values = Damage.values(
                "[\"police\",\"police\"]",
                "\"2013-06-28\"",
                "\"2013-03-01T10:00\"",
                "\"2013-03-01T1:00\"",
                "{\"participant\":\"police\"}",
                "{\"function\":\"Escort\"}",
                "{\"participant\":\"police\",\"function\":\"Escort\"}",
                "\"DONE\"",
                "\"DROPPED\"",
                "\"POSTPONED\"",
                "[{\"action\":\"visit\",\"result\":\"DONE\"}]",
                "[{\"id\":\"x\",\"text\":\"X\"}]");
        Arbitrary<String> added = Arbitraries.of("closedOn", "unknown", "note", "due", "owner", "function", "actions");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), values, added, Arbitraries.of(true, false, false))
                .as((which, value, name, add) ->
                        Damage.to(JSON.write(Timelines.sample()), which, value, add ? name : ""));
    }

    @Property(tries = 3000)
    void reader_and_schema_agree_on_damaged_records(@ForAll("damaged") String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(isRead(bytes))
                .as(() -> json + "\n" + JSON.read(bytes).problems())
                .isEqualTo(JSON.schemaProblems(bytes).isEmpty());
    }
}
