package org.safeguardingforms.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Days.FRI_2013_03_01;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.screening.Response;

/** A hand-over says nothing that does not follow, and what is wrong with it is said without repeating it. */
class HandoverProblemsTest {

    private static final HandoverJson JSON = new HandoverJson(EDITION);

    private static final String SOUND = new String(
            JSON.write(FORMS.handOver(
                            new UUID(4, 2),
                            FORMS.assess(
                                            aged(13).answer(A_HIGH, Response.of(Answer.YES))
                                                    .note("health", "Qwyzx note")
                                                    .build(),
                                            FRI_2013_03_01)
                                    .orThrow())
                    .orThrow()),
            StandardCharsets.UTF_8);

    private static final String ORIGIN = "\"carriedOver\": [{\"record\": \"00000000-0000-4000-8000-000000000001\","
            + " \"edition\": {\"id\": \"an-earlier-one\", \"version\": \"1.0.0\"},"
            + " \"items\": [{\"pointer\": \"/notes/weather\", \"value\": ";

    private static List<String> problems(String record) {
        return JSON.read(record.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(HandoverProblemsTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        assertThat(problem.toString()).doesNotContain("Qwyzx", "Robin");
        return problem.code().id() + " " + problem.place().pointer();
    }

    @Test
    void theSoundOneIsSound() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "outcome": "REFER"       | "outcome": "KEEP_UNDER_REVIEW"         | handover-differs /outcome
            "mandatory": true        | "mandatory": false                     | handover-differs /mandatory
            "printed": "HIGH"        | "printed": "LOW"                       | handover-differs /levels
            "kingfisher-team"         | "lead-professional"                     | handover-differs /involve
            "citation": "20"         | "citation": "6.4"                      | handover-differs /citation
            "age": false             | "age": true                            | handover-differs /unknown/age
            "history": {}           | "history": {"weather": "Qwyzx"}        | unknown-history-heading /history/weather
            "history": {}           | "history": {"Not An Id": "Qwyzx"}      | unknown-history-heading /history/…
            "history": {}           | "history": {"social-exclusion": " "}   | blank-text /history/social-exclusion
            "history": {}           | "history": {"social-exclusion": 7}     | wrong-type /history/social-exclusion
            "rows": [                | "rows": ["health.no-such-row",         | unknown-indicator /unknown/rows
            "rows": [                | "rows": ["health.injuries-suggestive-of-assault", | handover-differs /unknown/rows
            "circumstances": [       | "circumstances": ["NOT_ONE",           | handover-differs /unknown/circumstances
            "answer": "YES"          | "answer": "PERHAPS"                    | not-allowed-value /responses/health.injuries-suggestive-of-assault/answer
            "outcome": "REFER"       | "carriedOver": [{"record": "x"}], "outcome": "REFER" | wrong-format /carriedOver/0/record
            "outcome": "REFER"       | ORIGIN " "}]}], "outcome": "REFER"     | blank-text /carriedOver/0/items/0/value
            handover/1                | handover/2                              | not-allowed-value /schema
            "from": 13, "to": 13    | "from": 18, "to": 19                  | handover-of-adult /child
            """)
    void whatDoesNotFollowIsRefused(String sound, String changed, String problem) {
        String record = SOUND.replaceAll("\\s+", " ");
        assertThat(record).contains(sound);

        assertThat(problems(record.replace(sound, changed.replace("ORIGIN", ORIGIN))))
                .contains(problem);
    }

    @Test
    void aNoIsNotCarriedOver() {
        String row = "\"" + A_MEDIUM + "\": {\"answer\": \"NO\"}, \"" + A_HIGH + "\": { \"answer\"";
        String record = SOUND.replaceAll("\\s+", " ").replace("\"" + A_HIGH + "\": { \"answer\"", row);

        assertThat(problems(record)).contains("handover-differs /responses/" + A_MEDIUM);
    }

    @Test
    void noRecordTakesThePlaceOfAnother() {
        byte[] handover = SOUND.getBytes(StandardCharsets.UTF_8);
        byte[] screening = RECORDS.write(aged(13).build());

        assertThat(RECORDS.read(handover).problems())
                .extracting(one -> one.code().id())
                .contains("record-of-another-kind");
        assertThat(JSON.read(screening).problems())
                .extracting(one -> one.code().id())
                .contains("record-of-another-kind");
    }
}
