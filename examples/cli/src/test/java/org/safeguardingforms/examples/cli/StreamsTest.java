package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamsTest {

    /** So many bytes of one letter, made as they are read. */
    private static final class Letters extends InputStream {
        private long left;

        Letters(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void aLineMuchTooLongIsAProblemOfThatLineOnly() {
        InputStream in = new SequenceInputStream(
                new SequenceInputStream(text(Records.completed() + "\n"), new Letters(50_000_000)),
                text("\n" + Records.completed()));

        Run run = Run.on(in, "assess", "--ndjson", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.substring(0, 18)).toList())
                .containsExactly("{\"schema\":\"assessm", "{\"line\":2,\"problem", "{\"schema\":\"assessm");
        assertThat(run.out()).contains("\"code\":\"too-large\"", "The line is longer than 4194304 bytes.");
    }

    @Test
    void eachAnswerIsThereBeforeTheNextLineIsSent() throws Exception {
        PipedOutputStream toCommand = new PipedOutputStream();
        PipedInputStream fromCommand = new PipedInputStream(1 << 20);
        InputStream in = new PipedInputStream(toCommand, 1 << 20);
        OutputStream out = new PipedOutputStream(fromCommand);
        CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(
                () -> Main.run(new Terminal(in, out, new ByteArrayOutputStream()), "check", "--ndjson", "-"));
        BufferedReader answers = new BufferedReader(new InputStreamReader(fromCommand, UTF_8));

        // A pipe breaks as soon as the thread that last read from it is gone.
        ExecutorService reader = Executors.newSingleThreadExecutor();
        for (int line = 1; line <= 3; line++) {
            toCommand.write((Records.completed() + "\n").getBytes(UTF_8));
            toCommand.flush();
            String answer =
                    CompletableFuture.supplyAsync(() -> line(answers), reader).get(60, TimeUnit.SECONDS);
            assertThat(answer).isEqualTo("{\"line\":" + line + ",\"problems\":[]}");
        }
        toCommand.close();
        assertThat(exit.get(60, TimeUnit.SECONDS)).isZero();
        reader.shutdown();
    }

    private static String line(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    @Timeout(60)
    void theRunEndsWhenNobodyReadsItsOutput() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String many = (Records.completed() + "\n").repeat(50);

        int exit = Main.run(new Terminal(text(many), closed, err), "assess", "--ndjson", "-");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("Standard output cannot be written: broken pipe." + System.lineSeparator());
    }

    @Test
    void inputThatBreaksOffIsNotTakenForItsEnd() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("Input/output error");
            }
        };

        for (String command : new String[] {"check", "assess"}) {
            assertThat(Run.on(broken, command, "--ndjson", "-").exit()).isEqualTo(2);
            assertThat(Run.on(broken, command, "-").err())
                    .isEqualTo("The input cannot be read: input/output error." + System.lineSeparator());
        }
    }
}
