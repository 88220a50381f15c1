package org.safeguardingforms.examples.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The record, or the stream of records, that a command is about. */
final class StreamInput {

    @Parameters(
            paramLabel = "RECORD",
            description =
                    "A file with one record as JSON, or with --ndjson with one on each line;" + " - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Source source;

    @Option(
            names = "--ndjson",
            description = "Take each line as a record and print one line of JSON for it, in the same order."
                    + " Empty lines, also of blanks, are passed over, but counted. A bad line gives its number and its problems, and does"
                    + " not end the run. A line may have up to 4 MiB.")
    private boolean ndjson;

    boolean isStream() {
        return ndjson;
    }

    /** The bytes of the one record. @throws CannotWork if they cannot be read */
    byte[] bytes() {
        return source.record();
    }

    Source source() {
        return source;
    }
}
