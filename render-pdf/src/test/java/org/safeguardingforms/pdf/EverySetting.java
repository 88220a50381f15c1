package org.safeguardingforms.pdf;

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

/** Renders the sample form and the sheet of all scripts in three zones, three locales and four threads; prints every digest that comes out, once. */
final class EverySetting {

    private static final List<String> ZONES = List.of("UTC", "Asia/Kolkata", "America/New_York");
    private static final List<String> LOCALES = List.of("en-GB", "tr-TR", "ar-EG-u-nu-arab");
    private static final int THREADS = 4;

    private EverySetting() {}

    public static void main(String[] args) throws Exception {
        TreeSet<String> digests = new TreeSet<>();
        for (String zone : ZONES) {
            for (String locale : LOCALES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Locale.setDefault(Locale.forLanguageTag(locale));
                digests.addAll(digests());
            }
        }
        System.out.println(digests.stream().collect(Collectors.joining("\n")));
    }

    private static List<String> digests() throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<String>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> digest("blank", renderer, SampleForm.blank()));
            work.add(() -> digest("filled", renderer, SampleForm.filled()));
        }
        work.add(() -> digest("scripts", renderer, ScriptSheet.document()));
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
