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

    private static final String OUTPUT = "Standard output cannot be written";

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;

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
            throw new CannotWork(OUTPUT, e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new CannotWork(OUTPUT, e);
        }
    }

    /** One line on standard error. */
    void complain(String line) {
        err.println(line);
    }
}
