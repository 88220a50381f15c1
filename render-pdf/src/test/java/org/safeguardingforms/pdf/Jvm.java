package org.safeguardingforms.pdf;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Runs a class in a JVM of its own. */
final class Jvm {

    private Jvm() {}

    /**
     * What the class prints.
     *
     * @param kept what of the class path it gets
     */
    static String run(Predicate<String> kept, Class<?> main) throws Exception {
        return run(classPath().filter(kept).toList(), main);
    }

    static Stream<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /** What the class prints with this class path. */
    static String run(List<String> classPath, Class<?> main) throws Exception {
        String path = String.join(File.pathSeparator, classPath);
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, main.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jvm.waitFor() != 0) {
            throw new IllegalStateException("exit code " + jvm.exitValue());
        }
        return output.strip();
    }
}
