package org.safeguardingforms.pdf;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Renders hostile texts in every script while the virtual machine watches itself; prints what it touched outside, other than
 * what stands on the class path: files, sockets, processes; and every kind of XML reader, stylesheet or font scan that it loaded.
 */
final class Outside {

    private static final List<String> CONTACTS =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart");

    private static final List<String> SUSPECTS = List.of(
            "com.sun.org.apache.x", // the readers and transformers of XML that come with the JDK
            "javax.xml.transform.Transformer",
            "java.net.Socket",
            "java.net.InetAddress",
            "java.net.http.",
            "java.nio.file.TempFileHelper",
            "java.io.FileOutputStream",
            "sun.font.",
            "javax.imageio.",
            "org.apache.fop.fonts.autodetect.",
            "org.apache.fop.hyphenation.");

    private Outside() {}

    public static void main(String[] args) throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        Path file = Files.createTempFile("contacts", ".jfr");
        try (Recording recording = new Recording()) {
            CONTACTS.forEach(contact ->
                    recording.enable(contact).withThreshold(Duration.ZERO).withoutStackTrace());
            recording.enable("jdk.ClassDefine");
            recording.start();
            renderer.render(ScriptSheet.document()).orThrow();
            for (String hostile : HostileTextTest.HOSTILE) {
                renderer.render(SampleForm.written(hostile)).orThrow();
            }
            recording.stop();
            recording.dump(file);
        }
        contacts(file).forEach(System.out::println);
        Files.delete(file);
    }

    private static Set<String> contacts(Path file) throws Exception {
        return RecordingFile.readAllEvents(file).stream()
                .map(Outside::contact)
                .filter(contact -> !contact.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String contact(RecordedEvent event) {
        String kind = event.getEventType().getName();
        return switch (kind) {
            case "jdk.ClassDefine" -> suspect(event.getClass("definedClass").getName());
            case "jdk.FileRead" -> stranger(event.getString("path"));
            default -> kind;
        };
    }

    private static String suspect(String type) {
        return SUSPECTS.stream().anyMatch(type::startsWith) ? "loaded " + type : "";
    }

    private static String stranger(String path) {
        boolean known = path.startsWith(System.getProperty("java.home"))
                || Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .anyMatch(path::startsWith);
        return known ? "" : "read " + path;
    }
}
