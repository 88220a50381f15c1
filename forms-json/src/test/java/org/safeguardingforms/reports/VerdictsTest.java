package org.safeguardingforms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.reports.Reports.JSON;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.safeguardingforms.sharing.InformationReport;
import tools.jackson.databind.json.JsonMapper;

/** The schema at the door, Bean Validation on the objects and the reader say the same of every report. */
class VerdictsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(JSON.schema()));

    /** What a schema cannot say. */
    private static final Set<ProblemCode> BEYOND_THE_SCHEMA = Set.of(
            ProblemCode.DATED_AFTER_REPORT,
            ProblemCode.PERIOD_REVERSED,
            ProblemCode.CHARACTER_NOT_ALLOWED,
            ProblemCode.REPLACES_ITSELF);

    @Provide
    Arbitrary<InformationReport> any() {
        return Reports.any();
    }

    @Property
    void allThreeAgreeOnEveryReport(@ForAll("any") InformationReport report) {
        byte[] bytes = JSON.write(report);
        boolean accepted = SCHEMA.validate(MAPPER.readTree(bytes)).isEmpty();
        assertThat(JSON.read(bytes).isValid()).as("reader").isEqualTo(accepted);
        assertThat(BeanValidation.accepts(report)).as("Bean Validation").isEqualTo(accepted);
    }

    /** Changes one member somewhere in a sound record to something else, or takes it out, or adds one. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> values = Damage.values(
                "\"A\"",
                "\"2\"",
                "{\"on\":\"2013-01-01\",\"from\":\"2013-01-01\"}",
                "{\"from\":\"2013-01-01\"}",
                "[{\"kind\":\"EVENT\"}]",
                "\"EVENT\"",
                "\"OPEN\"",
                "[\"OPEN\"]",
                "[\"SELF\",\"SELF\"]",
                "{\"grade\":\"F\"}",
                "{\"grade\":\"a\"}");
        Arbitrary<String> added = Arbitraries.of("judgement", "unknown", "on", "notes", "part", "description");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), values, added, Arbitraries.of(true, false))
                .as((which, value, name, add) ->
                        Damage.to(JSON.write(Reports.sample().build()), which, value, add ? name : ""));
    }

    @Property(tries = 3000)
    void readerAndSchemaAgreeOnDamagedRecords(@ForAll("damaged") String json) {
        boolean accepted = SCHEMA.validate(MAPPER.readTree(json)).isEmpty();
        List<Problem> errors = JSON.read(json.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .filter(Problem::isError)
                .toList();
        boolean read = errors.stream().allMatch(problem -> isBeyondTheSchema(problem, json));
        assertThat(read).as(() -> json + "\n" + errors).isEqualTo(accepted);
    }

    private static boolean isBeyondTheSchema(Problem problem, String json) {
        boolean noSuchDay = json.contains("2013-02-30") && problem.message().contains("a day of the calendar");
        boolean anotherEdition = problem.code().name().startsWith("EDITION_");
        return noSuchDay || anotherEdition || BEYOND_THE_SCHEMA.contains(problem.code());
    }
}
