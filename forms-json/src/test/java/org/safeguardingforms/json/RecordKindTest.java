package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.edition.Edition;

/** A record that is named as another kind is told so, first and alone. */
class RecordKindTest {

    private static final Edition EDITION =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();

    private static byte[] record(String schema, String content) {
        return ("{'schema':'" + schema
                        + "','id':'00000000-0000-4000-8000-000000000001','edition':{'id':'oxfordshire-cse',"
                        + "'version':'1.0.0','digest':'"
                        + EDITION.pin().digest().value() + "'}," + content + "}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] report(String schema) {
        return record(schema, "'reporter':{'name':'Alex Example'},'information':'A car waited.','items':[],'other':1");
    }

    private static List<String> asScreening(byte[] record) {
        return ScreeningRecords.of(Editions.bundled()).open(record).problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place().pointer() + " " + problem.message())
                .toList();
    }

    @Test
    void aReportNamedAsAScreeningIsToldThatItsMembersAreThoseOfAReport() {
        assertThat(asScreening(report("screening/1")))
                .containsExactly(
                        "record-of-another-kind /schema It says that it is a screening, but its members are those of"
                                + " an information report, which is not a referral (15.3).");
    }

    @Test
    void aReportNamedAsAReferralIsToldThatItIsNone() {
        assertThat(asScreening(report("referral/1")))
                .containsExactly("report-marked-as-referral /schema An information report is not a referral.");
    }

    @Test
    void aReportNamedAsNothingThatAnybodyKnowsIsToldItsRightName() {
        assertThat(asScreening(report("report/7")))
                .containsExactly("not-allowed-value /schema It must be information-report/1.");
    }

    @Test
    void aScreeningNamedAsAReportIsToldSo() {
        byte[] record = record("information-report/1", "'child':{'name':'Robin Example'},'responses':{}");

        assertThat(new InformationReportJson(EDITION).read(record).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).endsWith("but its members are those of a screening."));
    }

    @Test
    void aDraftWithNothingInItIsWhatItsSchemaSays() {
        byte[] draft = record("screening/1", "'replaces':'00000000-0000-4000-8000-000000000002'");

        assertThat(asScreening(draft)).isEmpty();
    }

    /** Found at random: a migrated draft of which nothing else is left. */
    @Test
    void aReportThatHoldsOnlyWhatWasCarriedOverIsWhatItsSchemaSays() {
        byte[] draft = record(
                "information-report/1",
                "'carriedOver':[{'record':'00000000-0000-4000-8000-000000000002','edition':{'id':'oxfordshire-cse',"
                        + "'version':'1.0.0','digest':'"
                        + EDITION.pin().digest().value() + "'},'items':[]}]");

        assertThat(new InformationReportJson(EDITION).read(draft).problems()).isEmpty();
    }
}
