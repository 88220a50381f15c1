package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where output goes: a file, or standard output. */
final class Target {

    /** Standard output. */
    static final Target STANDARD_OUTPUT = new Target(null);

    private final @Nullable Path file;

    private Target(@Nullable Path file) {
        this.file = file;
    }

    /** Reads {@code -} as standard output and everything else as the name of a file. */
    static Target named(String name) {
        return name.equals("-") ? STANDARD_OUTPUT : new Target(Source.path(name));
    }

    /** Writes all of it. @throws CannotWork if that is not possible; a file is then as it was */
    void write(byte[] bytes, Terminal terminal) {
        if (file == null) {
            terminal.write(bytes);
        } else {
            WholeFile.replace(file, bytes);
        }
    }

    /** Refuses a call that also prints JSON, if it would go to the same place. */
    void refuseBesideJson(boolean json, CommandSpec command) {
        if (json && file == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "A file goes to standard output, where --json would write: leave one of them out.");
        }
    }

    /** True if what is written to one would replace, or mix with, what is written to the other. */
    boolean isSameAs(Target other) {
        Path one = file;
        Path two = other.file;
        return (one == null || two == null) ? one == two : isSame(one, two);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            boolean sameName = one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
            return sameName || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            return false;
        }
    }
}
