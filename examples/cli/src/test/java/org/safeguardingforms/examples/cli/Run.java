package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** A command that was run in this process, with what came out of it. */
final class Run {

    private final int exit;
    private final byte[] out;
    private final byte[] err;

    private Run(int exit, byte[] out, byte[] err) {
        this.exit = exit;
        this.out = out;
        this.err = err;
    }

    static Run of(String... args) {
        return on("", args);
    }

    static Run on(String input, String... args) {
        return on(new ByteArrayInputStream(input.getBytes(UTF_8)), args);
    }

    static Run on(InputStream input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new Terminal(input, out, err), args);
        return new Run(exit, out.toByteArray(), err.toByteArray());
    }

    int exit() {
        return exit;
    }

    byte[] bytes() {
        return out;
    }

    String out() {
        return new String(out, UTF_8);
    }

    String err() {
        return new String(err, UTF_8);
    }
}
