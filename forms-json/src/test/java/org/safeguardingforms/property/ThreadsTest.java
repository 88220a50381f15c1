package org.safeguardingforms.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** One edition, one front door and one reader, used by several threads at once. */
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int TIMES = 300;

    @Test
    void threadsGetTheSameAsOneAlone() throws Exception {
        List<byte[]> records =
                IntStream.range(0, 18).mapToObj(ThreadsTest::record).toList();
        List<byte[]> expected = records.stream().map(ThreadsTest::assess).toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> results = pool.invokeAll(IntStream.range(0, THREADS)
                    .mapToObj(thread -> sameAsExpected(records, expected))
                    .toList());
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void threadsCanLoadTheEditionAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Object> load = () -> Editions.bundled()
                    .edition("oxfordshire-cse", "1.0.0")
                    .orThrow()
                    .pin();
            for (Future<Object> pin : pool.invokeAll(List.of(load, load, load, load))) {
                assertThat(pin.get()).isEqualTo(FORMS.edition().pin());
            }
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Boolean> sameAsExpected(List<byte[]> records, List<byte[]> expected) {
        return () -> {
            for (int i = 0; i < TIMES; i++) {
                int one = i % records.size();
                assertThat(assess(records.get(one))).isEqualTo(expected.get(one));
            }
            return true;
        };
    }

    private static byte[] record(int age) {
        ScreeningBuilder screening = aged(age).answer(A_HIGH, Response.of(Answer.YES));
        ROWS.subList(0, age).forEach(row -> screening.answer(row, Response.of(Answer.POSSIBLE)));
        return RECORDS.write(screening.build());
    }

    private static byte[] assess(byte[] record) {
        Screening screening = RECORDS.read(record).orThrow();
        Assessment assessment = FORMS.assess(screening).orThrow();
        return AssessmentJson.write(assessment);
    }
}
