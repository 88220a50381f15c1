package org.safeguardingforms.json;

/** Thrown when the module's own resources cannot be used: the installation is broken, not the input. */
public final class FormsJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For this module. */
    public FormsJsonException(String message) {
        super(message);
    }

    /** For this module. */
    public FormsJsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
