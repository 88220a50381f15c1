package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the built jar as users do, with a small heap and in a locale that knows ASCII only. Needs the jar: runs in verify. */
class CommandInTheJar {

    private static final String JAR = System.getProperty("jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    private int run(File input, String... args) throws IOException, InterruptedException {
        Process process = started(ProcessBuilder.Redirect.from(input), args);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Process started(ProcessBuilder.Redirect input, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx64m", "-Duser.language=tr", "-jar", JAR));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(input)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private File file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toFile();
    }

    private String printed(String name) throws IOException {
        return Files.readString(folder.resolve(name), UTF_8);
    }

    @Test
    void aNameInAnyScriptComesOutAsItWentIn() throws Exception {
        File record = file(
                "record.json", Records.completed().replace("Robin", "R\u00F3b\u00EDn \u0395\u03BB\u03AD\u03BD\u03B7"));

        assertThat(run(record, "assess", "-", "--json")).isZero();

        assertThat(printed("out")).contains("\"name\": \"R\u00F3b\u00EDn \u0395\u03BB\u03AD\u03BD\u03B7 Example\"");
        assertThat(printed("err")).isEmpty();
    }

    @Test
    void aRecordComesThroughAPipe() throws Exception {
        Process process = started(ProcessBuilder.Redirect.PIPE, "assess", "-");
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(Records.completed().getBytes(UTF_8));
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(printed("err")).isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void checkRunsAllDoorsAndIsSilent() throws Exception {
        File record = file("record.json", Records.completed());

        assertThat(run(record, "check", "-")).isZero();

        assertThat(printed("out") + printed("err")).isEmpty();
    }

    @Test
    void theFilledAndTheBlankFormAreDrawn() throws Exception {
        File record = file("record.json", Records.completed());

        assertThat(run(
                        record,
                        "render",
                        record.getPath(),
                        "-o",
                        folder.resolve("filled.pdf").toString()))
                .isZero();
        assertThat(run(
                        record,
                        "blank",
                        "screening-tool",
                        "-o",
                        folder.resolve("blank.pdf").toString()))
                .isZero();

        assertThat(folder.resolve("filled.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("blank.pdf")).isNotEmptyFile();
        assertThat(printed("out") + printed("err")).isEmpty();
    }

    @Test
    void aLongStreamAndLongLinesFitIntoASmallHeap() throws Exception {
        String lines = (Records.completed() + "\n").repeat(2_000);
        String longest = "{\"x\":[" + "0,".repeat(2_000_000) + "0]}\n";
        File stream = file("stream", lines + "x".repeat(60_000_000) + "\n" + longest + Records.completed());

        assertThat(run(stream, "assess", "--ndjson", "-")).isEqualTo(1);

        List<String> out = printed("out").lines().toList();
        assertThat(out).hasSize(2_003);
        assertThat(out.subList(2_000, 2_002)).allMatch(line -> line.contains("\"code\":\"too-large\""));
        assertThat(out.get(2_002)).contains("\"outcome\":\"REFER\"");
        assertThat(printed("err")).isEmpty();
    }

    @Test
    void aWrongCallEndsWithTwoAndNoStackTrace() throws Exception {
        assertThat(run(
                        file("none", ""),
                        "assess",
                        folder.resolve("missing.json").toString()))
                .isEqualTo(2);

        assertThat(printed("err")).isEqualTo("The input cannot be read: there is no such file or folder.\n");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(run(file("none", ""), "--version")).isZero();

        assertThat(printed("out")).matches("safeguarding-forms [0-9]+\\.[0-9]+\\.[0-9]+.*\\n");
    }
}
