package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(ISO_8859_1)));
    }

    private static List<String> lines(InputStream in) throws IOException {
        Lines lines = new Lines(in, 10, () -> {});
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(lines.isTooLong() ? "too long" : new String(lines.bytes(), ISO_8859_1));
        }
        return found;
    }

    @Test
    void anEmptyStreamHasNoLines() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void theLastLineMayOrMayNotHaveAnEnd() throws IOException {
        assertThat(lines("a\nb")).containsExactly("a", "b");
        assertThat(lines("a\nb\n")).containsExactly("a", "b");
    }

    @Test
    void emptyLinesAreLinesSoThatNumbersAreRight() throws IOException {
        assertThat(lines("\n\na\n\n")).containsExactly("", "", "a", "");
    }

    @Test
    void aCarriageReturnBelongsToTheLineEndOnlyInFrontOfIt() throws IOException {
        assertThat(lines("a\r\nb\rc\r\n\r\nd\r")).containsExactly("a", "b\rc", "", "d");
    }

    @Test
    void bytesThatAreNotUtf8AreLeftAlone() throws IOException {
        assertThat(lines("\u00FF\u00C3\n\u0080")).containsExactly("\u00FF\u00C3", "\u0080");
    }

    @Test
    void aLineOfTheLongestLengthIsKeptAndOneByteMoreIsTooLong() throws IOException {
        assertThat(lines("0123456789\n01234567890\n012")).containsExactly("0123456789", "too long", "012");
    }

    @Test
    void itMakesNoDifferenceInWhatPiecesTheStreamArrives() throws IOException {
        InputStream drops = new InputStream() {
            private final InputStream in = new ByteArrayInputStream("ab\r\n\ncd\n01234567890\ne".getBytes(ISO_8859_1));

            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return in.read(bytes, offset, 1);
            }
        };

        assertThat(lines(drops)).containsExactly("ab", "", "cd", "too long", "e");
    }
}
