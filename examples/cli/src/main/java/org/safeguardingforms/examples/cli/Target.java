package org.safeguardingforms.examples.cli;

import java.nio.file.Path;

/** Where output goes: a file, or standard output. */
@FunctionalInterface
interface Target {

    /** Writes all of it. @throws CannotWork if that is not possible; a file is then as it was */
    void write(byte[] bytes, Terminal terminal);

    /** Reads {@code -} as standard output and everything else as the name of a file. */
    static Target named(String name) {
        if (name.equals("-")) {
            return (bytes, terminal) -> terminal.write(bytes);
        }
        Path path = Source.path(name);
        return (bytes, terminal) -> WholeFile.replace(path, bytes);
    }
}
