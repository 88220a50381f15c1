package org.safeguardingforms.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.pdf.bidi.Levels;
import org.safeguardingforms.pdf.fop.FopEngine;

/**
 * Renders the sample form in three zones, three locales and four threads, and in each zone the sheet of all scripts; prints every
 * digest that comes out, once, and one of how each character there is would be drawn by itself.
 */
final class EverySetting {

    private static final List<String> ZONES = List.of("UTC", "Asia/Kolkata", "America/New_York");
    private static final List<String> LOCALES = List.of("en-GB", "tr-TR", "ar-EG-u-nu-arab");
    private static final int THREADS = 4;

    /** Beyond are only tags and characters for private use. */
    private static final int LAST = 0x2FFFF;

    private static final Measure LINE = new Measure(500, 10, false);

    private EverySetting() {}

    public static void main(String[] args) throws Exception {
        TreeSet<String> digests = new TreeSet<>();
        for (String zone : ZONES) {
            for (String locale : LOCALES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Locale.setDefault(Locale.forLanguageTag(locale));
                digests.addAll(digests());
            }
            digests.add(digest("scripts", new PdfRenderer(), ScriptSheet.document()));
        }
        digests.add("characters " + SameBytesTest.digest(characters().getBytes(StandardCharsets.UTF_8)));
        System.out.println(digests.stream().collect(Collectors.joining("\n")));
    }

    /** The font, the level and the composed form of every character that is drawn. */
    private static String characters() {
        Typesetter typesetter = new Typesetter(new FopEngine().faces());
        StringBuilder drawn = new StringBuilder();
        for (int codePoint = 0; codePoint <= LAST; codePoint++) {
            String text = Typesetter.normalise(Character.toString(codePoint));
            List<Integer> missing = new ArrayList<>();
            List<Run> runs = typesetter.runs(text, Levels.of(text, 0), LINE, missing);
            if (missing.isEmpty()) {
                runs.forEach(run ->
                        drawn.append(run.face().family()).append(run.level()).append(run.text()));
            }
        }
        return drawn.toString();
    }

    private static List<String> digests() throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<String>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> digest("blank", renderer, SampleForm.blank()));
            work.add(() -> digest("filled", renderer, SampleForm.filled()));
        }
        List<String> digests = new ArrayList<>();
        for (Future<String> one : threads.invokeAll(work)) {
            digests.add(one.get());
        }
        threads.shutdown();
        return digests;
    }

    private static String digest(String name, PdfRenderer renderer, Document document) throws Exception {
        return name + " " + SameBytesTest.digest(renderer.render(document).orThrow());
    }
}
