package org.safeguardingforms.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The three standard streams. Text is UTF-8, whatever the machine's locale. */
final class Terminal {

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;
    private boolean broken;

    Terminal(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.err = writer(err);
    }

    InputStream in() {
        return in;
    }

    /** For the text that picocli prints: help and version. */
    PrintWriter out() {
        return writer(out);
    }

    /** For the text that picocli prints about wrong calls. */
    PrintWriter err() {
        return err;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Sends on what was written; nothing if standard output is known to be broken. */
    void flush() {
        try {
            if (!broken) {
                out.flush();
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private CannotWork broken(IOException cause) {
        broken = true;
        return new CannotWork("Standard output cannot be written", cause);
    }

    /** One line on standard error. */
    void complain(String line) {
        err.println(line);
    }
}
