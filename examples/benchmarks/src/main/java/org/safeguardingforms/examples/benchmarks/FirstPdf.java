package org.safeguardingforms.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.pdf.PdfRenderer;

/** Prints how long a new virtual machine takes from its start to the first PDF: the renderer is made beside the edition. */
final class FirstPdf {

    private FirstPdf() {}

    public static void main(String[] args) {
        CompletableFuture<PdfRenderer> renderer = CompletableFuture.supplyAsync(PdfRenderer::new);
        SafeguardingForms forms = SafeguardingForms.of(BaseEdition.load());
        byte[] pdf = renderer.join().render(forms.blankScreeningTool()).orThrow();
        long drawn = System.currentTimeMillis();
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(pdf.length + " bytes, " + (drawn - started) + " ms after the start");
    }
}
