package org.safeguardingforms.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;

/** A row that a variant moves to another domain is still the same row, and a child with it is referred as before. */
class MovedRowTest {

    private static final String VARIANT = """
            {"schema": "variant/1", "id": "exampleshire-cse", "version": "1.0.0", "title": "Exampleshire (invented)",
             "status": "active", "source": "Invented decision", "language": "en-GB",
             "extends": {"id": "oxfordshire-cse", "version": "1.0.0", "digest": "{digest}"},
             "relation": "strengthens",
             "changes": [
              {"change": "move", "element": "indicator", "id": "health.injuries-suggestive-of-assault",
               "from": {"in": "health"}, "to": {"in": "behaviour"}, "newId": "behaviour.injuries-suggestive-of-assault",
               "reason": "Invented"}{more}]}
            """;
    private static final String RELEVELLED = """
            ,
              {"change": "amend", "element": "indicator", "id": "health.self-harming",
               "from": {"level": "MEDIUM"}, "to": {"level": "LOW"}, "reason": "Invented"}
            """;

    @Test
    void theVariantStrengthensItsBase() {
        assertThat(load("").problems()).isEmpty();
    }

    @Test
    void anotherRowThatIsMadeLowerIsStillFound() {
        assertThat(load(RELEVELLED).problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("It asks for less in this case: age 0 to 10; \"Self-harming\": Yes");
    }

    private static Checked<Edition> load(String more) {
        String text =
                VARIANT.replace("{digest}", EDITION.pin().digest().value()).replace("{more}", more);
        Editions local = Editions.of(List.of(text.getBytes(StandardCharsets.UTF_8)));
        return Editions.bundled().and(local).edition("exampleshire-cse", "1.0.0");
    }
}
