package org.safeguardingforms.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.digest.Newer;
import org.safeguardingforms.digest.Shipped;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.migration.Migrated;
import org.safeguardingforms.json.migration.Migration;
import org.safeguardingforms.json.migration.MigrationChain;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Several migrations one after the other. */
class MigrationChainTest {

    private static final String FIRST = "[{'op':'rename','from':'health.self-harming','to':'health.harms-self'}]";
    private static final String SECOND = "[{'op':'rename','from':'health.self-harming','to':'health.own-harm'},"
            + "{'in':'oxfordshire-screening-tool','op':'remove','path':'/domains/0/notes'}]";
    private static final Shipped TWO = Newer.edition(json(FIRST), "2.0.0");
    private static final Shipped THREE = Newer.edition(json(SECOND), "3.0.0");
    private static final Editions EDITIONS = editions();
    private static final Migration TO_TWO = migration(
            EDITION,
            edition("2.0.0"),
            "{'rows':[{'from':['health.self-harming'],'to':['health.harms-self'],'reason':'Words'}]}");
    private static final Migration TO_THREE = migration(
            edition("2.0.0"),
            edition("3.0.0"),
            "{'rows':[{'from':['health.harms-self'],'to':['health.own-harm'],'reason':'Words'}],"
                    + "'notes':[{'from':['health'],'to':[],'reason':'Kept elsewhere'}]}");
    private static final Screening SCREENING = draft().answer("health.self-harming", Response.of(Answer.YES))
            .note("health", "Invented note")
            .build();

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static Editions editions() {
        List<byte[]> documents = new ArrayList<>(Newer.beside(TWO));
        documents.addAll(THREE.bytes());
        return Editions.of(documents);
    }

    private static Edition edition(String version) {
        return EDITIONS.edition("oxfordshire-cse", version).orThrow();
    }

    private static Migration migration(Edition from, Edition to, String mappings) {
        return Migration.read(
                        MigrationCase.bytes(MigrationCase.document(from.pin(), to.pin(), json(mappings))), EDITIONS)
                .orThrow();
    }

    @Test
    void aRecordGoesOverTwoVersionsAndSaysWhatEachLeftBehind() {
        Migrated migrated = MigrationChain.of(List.of(TO_TWO, TO_THREE))
                .orThrow()
                .migrate(RECORDS.write(SCREENING), MigrationCase.NEW_ID)
                .orThrow();

        assertThat(migrated.screening().edition()).isEqualTo(edition("3.0.0").pin());
        assertThat(migrated.screening().replaces()).contains(SCREENING.id());
        assertThat(migrated.screening().responses()).containsOnlyKeys(new IndicatorId("health.own-harm"));
        assertThat(migrated.carriedOver())
                .extracting(
                        CarriedOver::record,
                        origin -> origin.edition().version().major(),
                        origin -> origin.items().size())
                .containsExactly(tuple(SCREENING.id(), 1, 0), tuple(SCREENING.id(), 2, 1));
        assertThat(migrated.isWhole()).isFalse();
        assertThat(migrated.original()).isEqualTo(SCREENING);
    }

    @Test
    void stepByStepOrAtOnceTheAnswersAreTheSame() {
        Migrated atOnce = MigrationChain.of(List.of(TO_TWO, TO_THREE))
                .orThrow()
                .migrate(SCREENING, MigrationCase.NEW_ID)
                .orThrow();
        Migrated first = TO_TWO.migrate(SCREENING, MigrationCase.NEW_ID).orThrow();
        Migrated second = TO_THREE.migrate(first.screening(), SCREENING.id()).orThrow();

        assertThat(second.screening().responses()).isEqualTo(atOnce.screening().responses());
        assertThat(second.screening().replaces()).contains(MigrationCase.NEW_ID);
    }

    @Test
    void migrationsThatDoNotJoinAreRefused() {
        assertThat(MigrationChain.of(List.of(TO_THREE, TO_TWO)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MIGRATIONS_DO_NOT_JOIN);
    }

    @Test
    void aRecordOfAnotherEditionIsRefused() {
        assertThat(TO_THREE.migrate(SCREENING, MigrationCase.NEW_ID).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EDITION_DIFFERS);
    }

    @Test
    void aMigrationOfAnotherContentIsRefused() {
        var document = MigrationCase.document(EDITION.pin(), edition("2.0.0").pin(), json("{}"));
        ((ObjectNode) document.path("to")).put("digest", EDITION.pin().digest().value());

        assertThat(Migration.read(MigrationCase.bytes(document), EDITIONS).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EDITION_DIGEST_DIFFERS);
    }

    @Test
    void noMigrationsAreAMistakeOfTheProgrammer() {
        assertThatThrownBy(() -> MigrationChain.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("steps:");
    }
}
