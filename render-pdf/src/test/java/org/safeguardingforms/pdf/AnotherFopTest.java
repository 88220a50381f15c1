package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host may bring another FOP; whoever makes a renderer then is told so. */
class AnotherFopTest {

    @TempDir
    Path folder;

    @Test
    void anotherVersionIsNamedWhenARendererIsMade() throws Exception {
        assertThat(Jvm.run(with(relabelled("Apache FOP Core", "2.10")), Making.class))
                .isEqualTo("Apache FOP 2.11 is needed; the one on the class path is 2.10");
    }

    @Test
    void aFopThatIsPackedIntoAProgramWithAVersionOfItsOwnWillDo() throws Exception {
        assertThat(Jvm.run(with(relabelled("A host", "1.0")), Making.class)).isEqualTo("made");
    }

    private static List<String> with(Path fop) {
        return Stream.concat(Stream.of(fop.toString()), Jvm.classPath().filter(path -> !isFop(path)))
                .toList();
    }

    private static boolean isFop(String path) {
        return path.contains("fop-core");
    }

    /** FOP's archive with another title and version in its manifest. */
    private Path relabelled(String title, String version) throws Exception {
        Path copy = folder.resolve("another.jar");
        String original =
                Jvm.classPath().filter(AnotherFopTest::isFop).findFirst().orElseThrow();
        try (JarFile jar = new JarFile(original);
                OutputStream file = Files.newOutputStream(copy)) {
            Manifest manifest = jar.getManifest();
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, title);
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
            copy(jar, new JarOutputStream(file, manifest));
        }
        return copy;
    }

    private static void copy(JarFile from, JarOutputStream to) throws Exception {
        for (ZipEntry entry : from.stream().filter(one -> !isManifest(one)).toList()) {
            to.putNextEntry(new ZipEntry(entry.getName()));
            try (InputStream content = from.getInputStream(entry)) {
                content.transferTo(to);
            }
        }
        to.finish();
    }

    private static boolean isManifest(ZipEntry entry) {
        return entry.getName().equals(JarFile.MANIFEST_NAME);
    }

    /** Makes a renderer, and prints what it is told. */
    static final class Making {

        private Making() {}

        public static void main(String[] args) {
            try {
                new PdfRenderer();
                System.out.println("made");
            } catch (PdfException refusal) {
                System.out.println(refusal.getMessage());
            }
        }
    }
}
