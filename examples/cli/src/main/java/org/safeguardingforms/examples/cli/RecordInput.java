package org.safeguardingforms.examples.cli;

import picocli.CommandLine.Parameters;

/** The record that a command is about. */
final class RecordInput {

    @Parameters(paramLabel = "RECORD", description = "A file with one record as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Source source;

    /** The bytes of the record. @throws CannotWork if they cannot be read */
    byte[] bytes() {
        return source.record();
    }
}
