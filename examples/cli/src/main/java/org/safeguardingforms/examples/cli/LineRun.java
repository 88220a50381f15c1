package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * Goes through a stream of newline-delimited JSON, one line of JSON out for each line in, and keeps nothing but the line at
 * hand. What is done is written out whenever input has to be waited for, so that two programs can talk line by line.
 */
final class LineRun {

    /** The longest line, in bytes: with room to spare for a record with notes, and small enough for a small heap. */
    static final int MAX_LINE = 4 * 1024 * 1024;

    private final Terminal terminal;
    private final Work work;

    /** What is done with a line. */
    @FunctionalInterface
    interface Work {
        LineResult on(long number, byte[] line);
    }

    LineRun(Terminal terminal, Work work) {
        this.terminal = terminal;
        this.work = work;
    }

    /** The highest exit code of any line. */
    int over(Source source) {
        try (InputStream in = source.open()) {
            return over(new Lines(in, MAX_LINE, terminal::flush));
        } catch (IOException e) {
            throw Source.unreadable(e);
        }
    }

    private int over(Lines lines) throws IOException {
        int exit = Exit.FINE;
        for (long number = 1; lines.next(); number++) {
            byte[] line = lines.bytes();
            if (!isEmpty(line) || lines.isTooLong()) {
                LineResult result = lines.isTooLong() ? tooLong(number) : work.on(number, line);
                result.print(terminal);
                exit = Math.max(exit, result.exit());
            }
        }
        return exit;
    }

    /** True for a line of nothing but blanks and tabs, too. */
    private static boolean isEmpty(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private static LineResult tooLong(long number) {
        String message = "The line is longer than " + MAX_LINE + " bytes.";
        Problem problem = ProblemCode.TOO_LARGE.at(Place.whole(), message);
        return LineResult.problems(number, List.of(problem));
    }
}
