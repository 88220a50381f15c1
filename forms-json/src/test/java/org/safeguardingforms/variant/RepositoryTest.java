package org.safeguardingforms.variant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.FormsJsonException;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;

/** Editions are found by what they are pinned to, or by a day, and never by accident. */
class RepositoryTest {

    private static final LocalDate NEW_YEARS_EVE_2013 = LocalDate.of(2013, 12, 31);
    private static final LocalDate NEW_YEAR_2014 = LocalDate.of(2014, 1, 1);
    private static final String RELEVEL = "'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
            + " 'from': {'level': 'MEDIUM'}, 'to': {'level': 'HIGH'}";

    /** A variant in another version, with other members in its envelope. */
    private static String version(String version, String status, String members) {
        return Exampleshire.variant(RELEVEL)
                .replace(
                        "\"id\": \"exampleshire-cse\", \"version\": \"1.0.0\"",
                        "\"id\": \"exampleshire-cse\", \"version\": \"" + version + "\"")
                .replace("\"status\": \"active\"", "\"status\": \"" + status + "\"" + members);
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.problems().stream().map(problem -> problem.code().id()).toList();
    }

    private static String inForce(LocalDate day, String... documents) {
        Checked<Edition> found = Exampleshire.editions(documents).inForceOn(Exampleshire.ID, day);
        return found.map(edition -> edition.pin().version().toString())
                .toOptional()
                .orElseGet(() -> String.join(",", codes(found)));
    }

    @Test
    void anEditionIsFoundByItsExactPin() {
        Editions editions = Editions.bundled();
        EditionPin pin = EDITION.pin();
        Digest other = new Digest("sha256:" + "0".repeat(64));

        assertThat(editions.edition(pin).orThrow()).isEqualTo(EDITION);
        assertThat(codes(editions.edition(new EditionPin(pin.id(), pin.version(), other))))
                .containsExactly("edition-digest-differs");
        assertThat(codes(editions.edition(new EditionPin(pin.id(), pin.version(), Digest.NOT_GIVEN))))
                .containsExactly("edition-digest-missing");
    }

    @Test
    void theVersionInForceIsTheOneWithTheHighestNumberOfThoseOfTheDay() {
        String nine = version("1.9.0", "active", "");
        String ten = version("1.10.0", "active", ", \"validFrom\": \"2014-01-01\"");

        assertThat(inForce(NEW_YEARS_EVE_2013, ten, nine)).isEqualTo("1.9.0");
        assertThat(inForce(NEW_YEAR_2014, ten, nine)).isEqualTo("1.10.0");
    }

    @Test
    void draftsAreNotInForceAndHistoricVersionsOnlyWhileTheyWere() {
        String old = version("1.0.0", "historic", ", \"validTo\": \"2013-12-31\"");
        String forgotten = version("1.1.0", "historic", "");
        String draft = version("2.0.0", "draft", "");

        assertThat(inForce(NEW_YEARS_EVE_2013, old, forgotten, draft)).isEqualTo("1.0.0");
        assertThat(inForce(NEW_YEAR_2014, old, forgotten, draft)).isEqualTo("none-in-force");
    }

    @Test
    void anExactVersionIsNeverReplacedByAnother() {
        assertThat(codes(Exampleshire.editions(version("1.1.0", "active", "")).edition(Exampleshire.ID, "1.0.0")))
                .containsExactly("edition-not-found");
    }

    @Test
    void aSecondContentUnderTheSameNameIsRefusedAndTheSameContentTwiceIsNot() {
        String variant = Exampleshire.variant(RELEVEL);
        String other = variant.replace("decision 7", "decision 8");

        assertThat(codes(Exampleshire.editions(variant, other).edition(Exampleshire.ID, "1.0.0")))
                .containsExactly("second-content");
        assertThat(Exampleshire.editions(variant, variant)
                        .edition(Exampleshire.ID, "1.0.0")
                        .isValid())
                .isTrue();
    }

    @Test
    void aFolderIsReadWithTheFoldersInIt(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("exampleshire"));
        Files.writeString(inner.resolve("variant.json"), Exampleshire.variant(RELEVEL), UTF_8);
        Files.writeString(folder.resolve("notes.txt"), "not JSON", UTF_8);
        Files.writeString(folder.resolve("made.provenance.json"), "{}", UTF_8);

        Editions editions = Editions.bundled().and(Editions.inFolder(folder));

        assertThat(editions.edition(Exampleshire.ID, "1.0.0").isValid()).isTrue();
        assertThat(editions.problems()).isEmpty();
    }

    @Test
    void aFaultyFileIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("variant.json"), "{", UTF_8);

        assertThat(Editions.inFolder(folder).problems())
                .extracting(
                        problem -> problem.code().id() + " " + problem.place().document())
                .containsExactly("not-json variant.json");
    }

    @Test
    void aFolderThatIsNotThereIsAFailureOfTheMachine(@TempDir Path folder) {
        assertThatThrownBy(() -> Editions.inFolder(folder.resolve("none"))).isInstanceOf(FormsJsonException.class);
    }

    @Test
    void everyProblemOfEveryEditionIsToldWhileTheSoundOnesAreListed() {
        Editions editions = Exampleshire.editions(Exampleshire.variant(RELEVEL.replace("MEDIUM", "LOW")));

        assertThat(editions.problems())
                .extracting(Problem::code)
                .extracting(code -> code.id())
                .containsExactly("old-value-differs");
        assertThat(editions.summaries()).extracting(one -> one.pin().name()).containsExactly("oxfordshire-cse@1.0.0");
        assertThat(editions.edition("oxfordshire-cse", "1.0.0").isValid()).isTrue();
    }

    @Test
    void recordsOfAVariantOpenAndAreAssessedUnderIt() {
        Editions editions = Exampleshire.editions(Exampleshire.variant(RELEVEL));
        EditionPin pin = editions.edition(Exampleshire.ID, "1.0.0").orThrow().pin();
        String record = """
                {"schema": "screening/1", "id": "00000000-0000-0000-0000-000000000001",
                 "edition": {"id": "exampleshire-cse", "version": "1.0.0", "digest": "%s"},
                 "child": {"estimatedAge": {"from": 12, "to": 12}},
                 "responses": {"health.self-harming": {"answer": "YES"}}}
                """.replace("%s", pin.digest().value());

        Assessment assessment =
                ScreeningRecords.of(editions).assess(record.getBytes(UTF_8)).orThrow();

        assertThat(assessment.edition().pin()).isEqualTo(pin);
        assertThat(assessment.decision().toString()).contains("REFER");
    }

    @Test
    void aRecordOfAFaultyVariantIsToldWhatIsWrongWithTheVariant() {
        Editions editions = Exampleshire.editions(Exampleshire.variant(RELEVEL.replace("MEDIUM", "LOW")));
        String record = "{\"edition\": {\"id\": \"exampleshire-cse\", \"version\": \"1.0.0\"}}";

        assertThat(codes(ScreeningRecords.of(editions).open(record.getBytes(UTF_8))))
                .containsExactly("old-value-differs");
    }
}
