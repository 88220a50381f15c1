package org.safeguardingforms.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time, as bytes: what is not UTF-8 spoils its own line only. Lines end with LF or CR LF;
 * the last one may end with the stream. No more of a line is kept than the longest line may have.
 */
final class Lines {

    private final InputStream in;
    private final int max;
    private final Runnable beforeWaiting;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private int position;
    private int limit;
    private boolean tooLong;

    /**
     * Lines of a stream.
     *
     * @param max the longest line, in bytes
     * @param beforeWaiting what to do before more input is waited for
     */
    Lines(InputStream in, int max, Runnable beforeWaiting) {
        this.in = in;
        this.max = max;
        this.beforeWaiting = beforeWaiting;
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        if (!fill()) {
            return false;
        }
        while (fill() && !takeToLineEnd()) {
            // The line goes on behind the buffer.
        }
        return true;
    }

    /** True if the line was too long to be kept. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The line without its end. */
    byte[] bytes() {
        byte[] bytes = line.toByteArray();
        boolean endsWithReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return endsWithReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        beforeWaiting.run();
        position = 0;
        limit = in.read(buffer);
        return limit > 0;
    }

    private boolean takeToLineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        keep(end - position);
        boolean ended = end < limit;
        position = ended ? end + 1 : end;
        return ended;
    }

    private void keep(int length) {
        tooLong = tooLong || line.size() + length > max;
        if (!tooLong) {
            line.write(buffer, position, length);
        }
    }
}
