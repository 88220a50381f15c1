package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.safeguardingforms.json.ScreeningRecords;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where input comes from: a file, or standard input. */
@FunctionalInterface
interface Source {

    /** Opens the input. @throws CannotWork if that is not possible */
    InputStream open();

    /** All of the input, or one byte more than a record may have. */
    default byte[] record() {
        try (InputStream in = open()) {
            return in.readNBytes(ScreeningRecords.MAX_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static CannotWork unreadable(IOException cause) {
        return new CannotWork("The input cannot be read", cause);
    }

    /** Reads {@code -} as standard input and everything else as the name of a file. */
    static ITypeConverter<Source> named(InputStream standardInput) {
        return name -> name.equals("-") ? () -> standardInput : file(name);
    }

    private static Source file(String name) {
        Path path = path(name);
        return () -> open(path);
    }

    private static InputStream open(Path path) {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The path of this name. @throws TypeConversionException if the machine cannot have such a file */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("This machine, in its present locale, cannot have a file of that name.");
        }
    }
}
