package org.safeguardingforms.json;

/** Thrown when files cannot be read: the module's own, which means a broken installation, or those of a folder of definitions. */
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
