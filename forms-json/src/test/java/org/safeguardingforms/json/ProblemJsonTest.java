package org.safeguardingforms.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.screening.Screening;

class ProblemJsonTest {

    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final Problem PROBLEM = ProblemCode.EDITION_DIGEST_MISSING.at(
            Place.at("/edition").about("an-element"), "The record does not give the digest.");

    @Test
    void aProblemOfALineHasAllItsPartsOnOneLine() {
        assertThat(new String(ProblemJson.writeLine(7, List.of(PROBLEM)), UTF_8))
                .isEqualTo("{\"line\":7,\"problems\":[{\"code\":\"edition-digest-missing\",\"severity\":\"WARNING\","
                        + "\"pointer\":\"/edition\",\"element\":\"an-element\","
                        + "\"message\":\"The record does not give the digest.\","
                        + "\"remedy\":\"" + PROBLEM.remedy() + "\"}]}");
    }

    @Test
    void noProblemsAreAnEmptyList() {
        assertThat(new String(ProblemJson.write(List.of()), UTF_8)).isEqualTo("{\n  \"problems\": []\n}\n");
    }

    @Test
    void aProblemOfADefinitionNamesIt() {
        Problem problem = ProblemCode.DUPLICATE_ID.at(Place.at("/x").in("roles@1.0.0"), "Twice.");

        assertThat(new String(ProblemJson.write(List.of(problem)), UTF_8)).contains("\"document\": \"roles@1.0.0\"");
    }

    @Test
    void anAssessmentCarriesItsWarningsOnlyIfThereAreSome() {
        Edition edition = Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
        EditionPin unpinned = new EditionPin("oxfordshire-cse", edition.pin().version(), Digest.NOT_GIVEN);
        var assessed = SafeguardingForms.of(edition)
                .assess(Screening.draft(new UUID(1, 2), unpinned).build(), FRI_2013_03_01);

        String with = new String(AssessmentJson.writeLine(assessed.orThrow(), assessed.problems()), UTF_8);
        String without = new String(AssessmentJson.writeLine(assessed.orThrow()), UTF_8);

        assertThat(with).startsWith(without.substring(0, without.length() - 1) + ",\"warnings\":[{\"code\":");
        assertThat(without).doesNotContain("warnings");
    }

    @Test
    void summariesOfEditionsHaveIdVersionDigestAndStatus() {
        String json = new String(EditionJson.writeSummaries(Editions.bundled().summaries()), UTF_8);

        assertThat(json)
                .contains("\"id\": \"oxfordshire-cse\"", "\"version\": \"1.0.0\"", "\"digest\": \"sha256:")
                .contains("\"status\": \"active\"");
    }
}
