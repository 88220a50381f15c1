package org.safeguardingforms.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.screening.Screening;

/**
 * A million records on two threads, each invented on the fly and forgotten afterwards. The time is that of the whole run,
 * with the inventing. Meant to be started with {@code -Xmx64m}: then it also shows that memory stays where it is.
 */
public final class MillionRecords {

    private static final int THREADS = 2;
    private static final int RECORDS = 1_000_000;
    private static final int LOOK_AT_HEAP_EVERY = RECORDS / 10;

    private final Edition edition = BaseEdition.load();
    private final Assessor assessor = new Assessor(edition);
    private final ScreeningJson screenings = new ScreeningJson(edition);
    private final AtomicLong highestLiveHeap = new AtomicLong();

    private MillionRecords() {}

    /** One thing done with each record. */
    private interface Step {
        void take(Screening screening);
    }

    /** Prints a line for each of three runs; the first one shows what the inventing costs. */
    public static void main(String[] args) throws InterruptedException {
        MillionRecords million = new MillionRecords();
        million.run("invent alone", screening -> {});
        million.run("assess Java objects", million::assess);
        million.run("write as JSON, read and assess", million::readAndAssess);
    }

    private void assess(Screening screening) {
        assessor.assess(screening).orThrow();
    }

    private void readAndAssess(Screening screening) {
        screenings.read(screenings.writeLine(screening)).then(assessor::assess).orThrow();
    }

    private void run(String name, Step step) throws InterruptedException {
        highestLiveHeap.set(0);
        long start = System.nanoTime();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(seed -> new Thread(() -> work(seed, step)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = highestLiveHeap.get() / 1024.0 / 1024.0;
        System.out.printf(
                Locale.ROOT,
                "%-32s %6.1f s %8.0f records/s %6.1f MB live at most (target: under 60 s)%n",
                name,
                seconds,
                RECORDS / seconds,
                megabytes);
    }

    private void work(int seed, Step step) {
        InventedScreenings source = new InventedScreenings(edition, seed);
        for (int i = 1; i <= RECORDS / THREADS; i++) {
            step.take(source.nextFull());
            if (i % LOOK_AT_HEAP_EVERY == 0) {
                lookAtHeap();
            }
        }
    }

    private void lookAtHeap() {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        highestLiveHeap.accumulateAndGet(used, Math::max);
    }
}
