package org.safeguardingforms.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;

class ScreeningRecordsTest {

    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final Edition BASE =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
    private static final String DIGEST = BASE.pin().digest().value();
    private static final String PINNED =
            "\"edition\":{\"id\":\"oxfordshire-cse\",\"version\":\"1.0.0\",\"digest\":\"" + DIGEST + "\"}";

    private final ScreeningRecords records = ScreeningRecords.of(Editions.bundled());

    private static byte[] record(String members) {
        String head = "{\"schema\":\"screening/1\",\"id\":\"7b0c5a52-3d5e-4d0f-8a57-2f6f0f0d1c11\"";
        return (head + (members.isEmpty() ? "" : ",") + members + "}").getBytes(UTF_8);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().id() + " " + problem.place().pointer())
                .toList();
    }

    @Test
    void aRecordIsOpenedUnderTheEditionThatItNames() {
        Checked<OpenedScreening> opened = records.open(record(PINNED));

        assertThat(opened.problems()).isEmpty();
        assertThat(opened.orThrow().forms().edition()).isEqualTo(BASE);
        assertThat(opened.orThrow().screening().edition()).isEqualTo(BASE.pin());
    }

    @Test
    void anEditionIsLoadedOnceHoweverManyRecordsNameItAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<OpenedScreening>> tasks = IntStream.range(0, 64)
                    .mapToObj(i -> (Callable<OpenedScreening>)
                            () -> records.open(record(PINNED)).orThrow())
                    .toList();
            var forms = new java.util.HashSet<>();
            for (var done : threads.invokeAll(tasks)) {
                forms.add(done.get().forms());
            }
            assertThat(forms).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aRecordWithoutDigestIsOpenedWithAWarning() {
        Checked<OpenedScreening> opened =
                records.open(record("\"edition\":{\"id\":\"oxfordshire-cse\",\"version\":\"1.0.0\"}"));

        assertThat(opened.isValid()).isTrue();
        assertThat(codes(opened.problems())).containsExactly("edition-digest-missing /edition");
    }

    @Test
    void aDigestOfAnotherContentIsRefused() {
        String other = PINNED.replace(DIGEST, "sha256:" + "0".repeat(64));

        assertThat(codes(records.open(record(other)).problems()))
                .containsExactly("edition-digest-differs /edition/digest");
    }

    @Test
    void anUnknownIdOrVersionIsRefusedAndNothingElseIsSaid() {
        List<String> expected = List.of("edition-not-found /edition");

        assertThat(codes(records.open(record(PINNED.replace("oxfordshire", "elsewhere") + ",\"x\":1"))
                        .problems()))
                .isEqualTo(expected);
        assertThat(codes(records.open(record(PINNED.replace("1.0.0", "1.0.1"))).problems()))
                .isEqualTo(expected);
        assertThat(codes(records.schemaProblems(record(PINNED.replace("1.0.0", "9.0.0")))))
                .isEqualTo(expected);
    }

    @Test
    void anEditionThatCannotBeReadIsReportedWhereItStands() {
        assertThat(codes(records.open(record("")).problems())).containsExactly("missing-member /edition");
        assertThat(codes(records.open(record("\"edition\":7")).problems())).containsExactly("wrong-type /edition");
        assertThat(codes(records.open(record("\"edition\":{\"id\":\"A B\",\"versio\":1}"))
                        .problems()))
                .containsExactly(
                        "unknown-member /edition/versio",
                        "missing-member /edition/version",
                        "wrong-format /edition/id");
    }

    @Test
    void anUnreadableDigestDoesNotHideWhatElseIsWrong() {
        String unreadable = PINNED.replace(DIGEST, "md5:1") + ",\"x\":1";

        assertThat(codes(records.open(record(unreadable)).problems()))
                .containsExactlyInAnyOrder("wrong-format /edition/digest", "unknown-member /x");
    }

    @Test
    void whatIsNoRecordIsAProblemToo() {
        assertThat(codes(records.open("[1".getBytes(UTF_8)).problems())).containsExactly("not-json ");
        assertThat(codes(records.open(new byte[] {'{', (byte) 0xFF, '}'}).problems()))
                .containsExactly("not-utf8 ");
    }

    @Test
    void manySmallValuesAreRefusedBeforeTheyFillTheMemory() {
        byte[] bomb = record("\"x\":[" + "0,".repeat(300_000) + "0]");

        assertThat(codes(records.open(bomb).problems())).containsExactly("too-large ");
    }

    @Test
    void aDraftIsAssessedAtTheDateGivenAndWarnsOnce() {
        byte[] draft = record("\"edition\":{\"id\":\"oxfordshire-cse\",\"version\":\"1.0.0\"},"
                + "\"child\":{\"name\":\"Robin Example\",\"dateOfBirth\":\"2000-02-29\"}");

        Checked<Assessment> assessed = records.assess(draft, FRI_2013_03_01);

        assertThat(assessed.orThrow().assessedAt()).contains(FRI_2013_03_01);
        assertThat(codes(assessed.problems())).containsExactly("edition-digest-missing /edition");
        assertThat(codes(records.assess(draft).problems()))
                .containsExactly("edition-digest-missing /edition", "assessment-date-missing /completedOn");
    }

    @Test
    void theSchemaIsThatOfTheRecordsEdition() {
        byte[] record = record(PINNED + ",\"responses\":{\"health.made-up\":{\"answer\":\"MAYBE\"}}");

        assertThat(codes(records.schemaProblems(record)))
                .anyMatch(code -> code.startsWith("not-allowed-value /responses/health.made-up"));
        assertThat(records.schemaProblems(record(PINNED))).isEmpty();
        assertThat(new ScreeningJson(BASE).schemaProblems(record)).isEqualTo(records.schemaProblems(record));
    }

    @Test
    void editionsOfAHostAreFoundLikeTheBundledOnes() {
        ScreeningRecords none = ScreeningRecords.of(Editions.of(List.of()));

        assertThat(codes(none.open(record(PINNED)).problems())).containsExactly("edition-not-found /edition");
    }
}
