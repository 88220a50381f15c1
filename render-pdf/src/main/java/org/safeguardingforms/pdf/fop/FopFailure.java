package org.safeguardingforms.pdf.fop;

import java.io.Serial;

/** Something that stopped the engine. The message holds no text of the document. */
public final class FopFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    FopFailure(String message) {
        super(message);
    }

    FopFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * The failure that lies within what was thrown; or else one that names the innermost cause's type and shows where it
     * happened, but not its message, which may hold text of the document.
     */
    public static FopFailure in(Throwable thrown) {
        Throwable innermost = thrown;
        while (!(innermost instanceof FopFailure) && innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost instanceof FopFailure failure ? failure : nameless(innermost);
    }

    private static FopFailure nameless(Throwable thrown) {
        FopFailure failure =
                new FopFailure("Apache FOP failed with " + thrown.getClass().getName());
        failure.setStackTrace(thrown.getStackTrace());
        return failure;
    }
}
