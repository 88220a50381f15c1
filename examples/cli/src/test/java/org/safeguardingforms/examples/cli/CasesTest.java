package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder for each case: {@code args}, one to a line; {@code stdin} and other files if it needs some; and what must come
 * out, {@code expected.out}, {@code expected.err} and {@code expected.exit}. In all of them {@code {digest}} stands for the
 * digest of the bundled edition, and in arguments {@code {case}} for a copy of the folder; in what comes out
 * {@code {its-digest}} stands for that of a variant, which changes with every word of what it extends.
 *
 * <p>Run with {@code -Dcases.write=true} to write down what comes out now. This fails too: read it before it counts.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> EXPECTATIONS = List.of("expected.out", "expected.err", "expected.exit");

    @TempDir
    private Path copies;

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatIsExpected() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void thereAreCasesOfEveryExitCode() throws IOException {
        Stream<String> exits = folders().stream().map(folder -> text(folder.resolve("expected.exit")));

        assertThat(exits.distinct()).containsExactlyInAnyOrder("0\n", "1\n", "2\n");
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    private void check(Path folder) throws IOException {
        Run run = run(folder);
        List<String> actual = List.of(shown(run.out()), shown(run.err()), run.exit() + "\n");
        if (Boolean.getBoolean("cases.write")) {
            write(folder, actual);
        }
        List<String> expected =
                EXPECTATIONS.stream().map(name -> text(folder.resolve(name))).toList();
        assertThat(actual).isEqualTo(expected);
    }

    private static void write(Path folder, List<String> actual) throws IOException {
        for (int i = 0; i < EXPECTATIONS.size(); i++) {
            Files.writeString(folder.resolve(EXPECTATIONS.get(i)), actual.get(i));
        }
        fail("Written down, not compared: run again without -Dcases.write.");
    }

    private Run run(Path folder) throws IOException {
        Path copy = copy(folder);
        String[] args = text(folder.resolve("args"))
                .replace("{case}", copy.toString())
                .lines()
                .toArray(String[]::new);
        Path stdin = copy.resolve("stdin");
        byte[] input = Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0];
        return Run.on(new ByteArrayInputStream(input), args);
    }

    private Path copy(Path folder) throws IOException {
        Path copy = Files.createDirectory(copies.resolve(folder.getFileName().toString()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String filled = new String(Files.readAllBytes(file), ISO_8859_1).replace("{digest}", Records.DIGEST);
                Files.write(copy.resolve(file.getFileName().toString()), filled.getBytes(ISO_8859_1));
            }
        }
        return copy;
    }

    private static String shown(String text) {
        return text.replace(Records.DIGEST, "{digest}")
                .replaceAll("exampleshire-cse(.*)sha256:[0-9a-f]{64}", "exampleshire-cse$1{its-digest}");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return "missing or unreadable: " + file;
        }
    }
}
