package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final String SECRET = "Zebra";

    private static String reported(Throwable failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
        assertThat(new Failures(terminal).report(failure)).isEqualTo(2);
        return err.toString(UTF_8);
    }

    @Test
    void anUnexpectedFailureIsOneLineWithoutItsMessage() {
        assertThat(reported(new IllegalStateException(SECRET)))
                .startsWith("Internal error: IllegalStateException in " + FailuresTest.class.getName() + " line ")
                .endsWith(". Please report it." + System.lineSeparator())
                .hasLineCount(1)
                .doesNotContain(SECRET);
    }

    @Test
    void theDoorsDisagreeingIsSaidInWords() {
        assertThat(reported(new DoorsDisagree("They differ", List.of("a", "b"))))
                .isEqualTo("Internal error: They differ: a; b." + System.lineSeparator());
    }

    @Test
    void memoryRunningOutIsSaidInWords() {
        assertThat(reported(new OutOfMemoryError(SECRET)))
                .hasLineCount(1)
                .contains("-Xmx")
                .doesNotContain(SECRET);
    }

    @Test
    void wordsOfTheCallAreNotRepeated() {
        for (String[] call : new String[][] {
            {"assess", "-", SECRET},
            {SECRET},
            {"assess", SECRET + ".json"},
            {"assess", "-", "--as-at", SECRET},
            {"assess", "-", "--frob=" + SECRET},
            {"blank", SECRET, "-o", "-"},
            {"show", SECRET},
            {"render", "-", "-o", "/no/such/folder/" + SECRET}
        }) {
            Run run = Run.on(Records.completed(), call);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).isNotEmpty().doesNotContain(SECRET);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void nothingOfARecordIsRepeatedWhateverIsWrongWithIt() {
        String secret = "\"" + SECRET + "\"";
        for (String record : List.of(
                Records.completed().replaceAll("\"(Robin|Sam)[^\"]*\"", SECRET),
                Records.completed().replaceAll("\"(2000|2013|YES|screening)[^\"]*\"", secret),
                Records.completed().replace("unexplained-money", SECRET),
                Records.completed().replace("\"answer\"", "\"answer" + SECRET + " x\""),
                Records.completed().replace("oxfordshire-cse", SECRET),
                Records.completed().replace("1.0.0", SECRET),
                SECRET)) {
            for (String command : List.of("check", "assess", "explain")) {
                Run run = Run.on(record, command, "-");
                assertThat(run.exit()).isEqualTo(1);
                assertThat(run.out() + run.err().replaceAll("at /\\S*", "")).doesNotContain(SECRET);
            }
        }
    }
}
