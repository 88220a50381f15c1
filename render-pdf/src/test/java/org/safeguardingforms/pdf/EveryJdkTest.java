package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The digests on record, on each JDK that is installed beside this one: in three zones, three locales and four threads. */
class EveryJdkTest {

    private static final Path HERE = Path.of(System.getProperty("java.home"));

    /** One home for each version from 17, by what its file {@code release} says. */
    static Stream<Path> homes() throws IOException {
        Map<String, Path> homes = new TreeMap<>();
        try (Stream<Path> beside = Files.list(HERE.getParent())) {
            for (Path home : beside.filter(EveryJdkTest::runs).sorted().toList()) {
                homes.put(version(home), home);
            }
        }
        homes.put(version(HERE), HERE);
        return homes.entrySet().stream()
                .filter(home -> Integer.parseInt(home.getKey().replaceFirst("\\..*", "")) >= 17)
                .map(Map.Entry::getValue);
    }

    private static boolean runs(Path home) {
        return Files.isExecutable(home.resolve("bin/java")) && Files.isReadable(home.resolve("release"));
    }

    private static String version(Path home) throws IOException {
        return Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("JAVA_VERSION=\"?([0-9]+(\\.[0-9]+)*).*", "$1"))
                .findFirst()
                .orElse("0");
    }

    @ParameterizedTest
    @MethodSource("homes")
    void theBytesAreThoseOnRecord(Path home) throws Exception {
        Process jvm = new ProcessBuilder(
                        home.resolve("bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EverySetting.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String digests = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(digests.lines())
                .containsExactly(
                        "blank " + SameBytesTest.recorded("blank"),
                        "characters " + SameBytesTest.content("characters.sha256"),
                        "filled " + SameBytesTest.recorded("filled"),
                        "scripts " + SameBytesTest.recorded("scripts"));
        assertThat(jvm.waitFor()).isZero();
    }

    @Test
    void thisJdkIsAmongThem() throws IOException {
        assertThat(homes().map(EveryJdkTest::real)).contains(real(HERE));
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException failure) {
            return home;
        }
    }
}
