package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The machine is in the way. The message is for people and names no file: file names may be personal. */
final class CannotWork extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CannotWork(String message) {
        super(message);
    }

    /** Something could not be read or written; says what and why. */
    CannotWork(String what, IOException cause) {
        super(what + ": " + reason(cause) + ".", cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (cause instanceof AccessDeniedException) {
            return "access is denied";
        } else if (cause instanceof FileSystemException named) {
            return named.getReason() == null ? "the file system refuses it" : lower(named.getReason());
        }
        return cause.getMessage() == null ? "input or output failed" : lower(cause.getMessage());
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
