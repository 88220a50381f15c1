package org.safeguardingforms.examples.benchmarks;

import java.lang.management.ManagementFactory;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.pdf.PdfRenderer;

/** Prints how long a new virtual machine takes from its start to the first PDF. */
final class FirstPdf {

    private FirstPdf() {}

    public static void main(String[] args) {
        byte[] pdf = new PdfRenderer()
                .render(SafeguardingForms.of(BaseEdition.load()).blankScreeningTool())
                .orThrow();
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(pdf.length + " bytes, " + (System.currentTimeMillis() - started) + " ms after the start");
    }
}
