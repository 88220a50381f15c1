package org.safeguardingforms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EditionCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode json(String... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        return JSON.readTree(run.out());
    }

    @Test
    void showGivesTheFlattenedEditionAsJson() {
        JsonNode edition = json("show", "oxfordshire-cse@1.0.0", "--json");

        assertThat(edition.path("id").asString()).isEqualTo("oxfordshire-cse");
        assertThat(edition.path("version").asString()).isEqualTo("1.0.0");
        assertThat(edition.path("digest").asString()).isEqualTo(Records.DIGEST);
        assertThat(edition.path("domains").size()).isEqualTo(6);
        assertThat(edition.path("domains").findValues("level")).hasSize(85);
        assertThat(edition.path("domains").findValues("sameAs")).hasSize(2);
        assertThat(edition.path("rules").size()).isEqualTo(6);
    }

    @Test
    void showGivesEveryRowAndRuleToPeople() {
        String text = Run.of("show", "oxfordshire-cse@1.0.0").out();

        assertThat(text.lines().filter(line -> line.matches(" {2}\\[(High|Medium|Low|H|M|L)] .*")))
                .hasSize(85);
        assertThat(text).contains(Records.DIGEST, "the same as grooming.keys-to-other-premises", "REFER, mandatory");
    }

    @Test
    void schemaNamesTheRowsOfTheEdition() {
        JsonNode schema = json("schema", "oxfordshire-cse@1.0.0");

        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$defs").path("indicatorId").path("enum").size()).isEqualTo(85);
    }

    @Test
    void schemaOfReportsNamesTheGradesOfTheEdition() {
        JsonNode schema = json("schema", "oxfordshire-cse@1.0.0", "--record", "information-report");

        assertThat(schema.path("$defs").path("reliabilityGrade").path("enum").toString())
                .isEqualTo("[\"A\",\"B\",\"C\",\"D\",\"E\"]");
        assertThat(Run.of("schema", "oxfordshire-cse@1.0.0", "--record", "referral")
                        .err())
                .contains("It must be one of [screening, information-report, risk-assessment-handover, timeline].");
    }

    @Test
    void editionsListsIdVersionDigestAndStatus() {
        JsonNode only = json("editions", "--json").path("editions").path(0);

        assertThat(only.path("id").asString()).isEqualTo("oxfordshire-cse");
        assertThat(only.path("version").asString()).isEqualTo("1.0.0");
        assertThat(only.path("digest").asString()).isEqualTo(Records.DIGEST);
        assertThat(only.path("status").asString()).isEqualTo("active");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command :
                new String[] {"editions", "show", "schema", "check", "assess", "explain", "render", "blank", "timeline"
                }) {
            Run run = Run.of(command, "--help");
            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith("Usage: safeguarding-forms " + command);
        }
    }
}
