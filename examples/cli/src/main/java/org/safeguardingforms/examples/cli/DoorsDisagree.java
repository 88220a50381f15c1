package org.safeguardingforms.examples.cli;

import java.io.Serial;
import java.util.List;

/** Two ways of checking the same record have different results: a mistake in this program, never in the record. */
final class DoorsDisagree extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DoorsDisagree(String what, List<String> places) {
        super(what + ": " + String.join("; ", places) + ".");
    }
}
