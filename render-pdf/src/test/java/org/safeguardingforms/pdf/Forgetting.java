package org.safeguardingforms.pdf;

/** Renders a document that takes much memory; prints whether it is forgotten afterwards. */
final class Forgetting {

    private static final long ROOM = 4L << 20;

    private Forgetting() {}

    public static void main(String[] args) {
        PdfRenderer renderer = new PdfRenderer();
        render(renderer, 1);
        long before = inUse();
        render(renderer, 2_000);
        System.out.println(inUse() < before + ROOM ? "forgotten" : "remembered");
    }

    private static void render(PdfRenderer renderer, int times) {
        renderer.render(SampleForm.table(SampleForm.notes("א(((".repeat(times))))
                .orThrow();
    }

    private static long inUse() {
        System.gc();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
