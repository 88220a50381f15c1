package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Renders with eight threads in a JVM that has rendered nothing yet; prints how many different files came out, and whether
 * the memory in use has grown since a tenth of them was done.
 */
final class ColdStart {

    private static final int THREADS = 8;
    private static final int RENDERS = 125;
    private static final long ROOM = 16L << 20;

    private ColdStart() {}

    public static void main(String[] args) throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        AtomicLong early = new AtomicLong();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<List<Integer>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> {
                start.await();
                return renders(renderer, early);
            });
        }
        List<Integer> hashes = new ArrayList<>();
        for (Future<List<Integer>> done : threads.invokeAll(work)) {
            hashes.addAll(done.get());
        }
        threads.shutdown();
        System.out.println(hashes.size() + " renders, "
                + hashes.stream().distinct().count() + " different, "
                + (inUse() < early.get() + ROOM ? "no more memory" : "more memory"));
    }

    private static List<Integer> renders(PdfRenderer renderer, AtomicLong early) {
        List<Integer> hashes = new ArrayList<>();
        for (int render = 0; render < RENDERS; render++) {
            if (render == RENDERS / 10) {
                early.compareAndSet(0, inUse());
            }
            hashes.add(Arrays.hashCode(renderer.render(SampleForm.table(SampleForm.notes("☐ cold ሰላም नूर")))
                    .orThrow()));
        }
        return hashes;
    }

    private static long inUse() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
