package org.safeguardingforms.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ScreeningJson;

/**
 * A million records of 85 answers on two threads. Meant to be started with {@code -Xmx64m}: then it also shows that memory
 * stays where it is.
 */
public final class MillionRecords {

    private static final int THREADS = 2;
    private static final int RECORDS = 1_000_000;
    private static final int LOOK_AT_HEAP_EVERY = RECORDS / 10;
    private static final int DIFFERENT_JSON_RECORDS = 1_000;

    private final Edition edition = BaseEdition.load();
    private final Assessor assessor = new Assessor(edition);
    private final ScreeningJson screenings = new ScreeningJson(edition);
    private final List<byte[]> json = InventedScreenings.full(edition, DIFFERENT_JSON_RECORDS).stream()
            .map(screenings::writeLine)
            .toList();
    private final AtomicLong processorTime = new AtomicLong();
    private final AtomicLong highestLiveHeap = new AtomicLong();

    private MillionRecords() {}

    /** Prints a line for each of three runs; the first one shows what the inventing costs. */
    public static void main(String[] args) throws InterruptedException {
        MillionRecords million = new MillionRecords();
        million.run("invent alone", million::inventing);
        million.run("invent and assess", million::assessing);
        million.run("read JSON and assess", million::reading);
    }

    private Runnable inventing(long seed) {
        return new InventedScreenings(edition, seed)::nextFull;
    }

    private Runnable assessing(long seed) {
        InventedScreenings source = new InventedScreenings(edition, seed);
        return () -> assessor.assess(source.nextFull()).orThrow();
    }

    private Runnable reading(long seed) {
        Random random = new Random(seed);
        return () -> screenings
                .read(json.get(random.nextInt(json.size())))
                .then(assessor::assess)
                .orThrow();
    }

    /** @param work makes for each thread what it is to do with one record */
    private void run(String name, LongFunction<Runnable> work) throws InterruptedException {
        processorTime.set(0);
        highestLiveHeap.set(0);
        long start = System.nanoTime();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(seed -> new Thread(() -> repeat(work.apply(seed))))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        print(name, (System.nanoTime() - start) / 1e9);
    }

    private void repeat(Runnable oneRecord) {
        for (int i = 1; i <= RECORDS / THREADS; i++) {
            oneRecord.run();
            if (i % LOOK_AT_HEAP_EVERY == 0) {
                lookAtHeap();
            }
        }
        processorTime.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private void lookAtHeap() {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        highestLiveHeap.accumulateAndGet(used, Math::max);
    }

    private void print(String name, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %6.1f s (target: under 60), %6.1f s of processor time, %7.0f records/s, live heap at most %.1f MB%n",
                name,
                seconds,
                processorTime.get() / 1e9,
                RECORDS / seconds,
                highestLiveHeap.get() / 1024.0 / 1024.0);
    }
}
