package org.safeguardingforms.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.pdf.PdfRenderer;

/** The filled Screening Tool, warm: the library, FOP as its examples use it, and two that draw tables otherwise. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
public class PdfBenchmark {

    private static final int FORMS = 8;

    private final List<Document> documents = documents();
    private final List<String> xml = documents.stream().map(Paper::xml).toList();
    private final List<String> html = xml.stream().map(OpenHtmlToPdf::html).toList();
    private final PdfRenderer renderer = new PdfRenderer();
    private final NaiveFop naive = new NaiveFop();
    private final OpenHtmlToPdf openHtml = new OpenHtmlToPdf();
    private final OpenPdfTables openPdf = new OpenPdfTables();
    private int next;

    private static List<Document> documents() {
        Edition edition = BaseEdition.load();
        SafeguardingForms forms = SafeguardingForms.of(edition);
        return InventedScreenings.full(edition, FORMS).stream()
                .map(screening ->
                        forms.filledScreeningTool(forms.assess(screening).orThrow()))
                .toList();
    }

    private int next() {
        next = (next + 1) % FORMS;
        return next;
    }

    /** The library: checked, tagged, archival, the same bytes each time. */
    @Benchmark
    public byte[] library() {
        return renderer.render(documents.get(next())).orThrow();
    }

    /** The same engine, used naively. */
    @Benchmark
    public byte[] naiveFop() throws Exception {
        return naive.pdf(xml.get(next()));
    }

    /** HTML to tagged PDF. */
    @Benchmark
    public byte[] openHtmlToPdf() throws IOException {
        return openHtml.pdf(html.get(next()));
    }

    /** Tables without tags; for scale. */
    @Benchmark
    public byte[] openPdfTables() {
        return openPdf.pdf(documents.get(next()));
    }
}
