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

    /** The failure that SAX has wrapped, or else one that names its type only. */
    public static FopFailure in(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof FopFailure failure) {
                return failure;
            }
        }
        return new FopFailure("Apache FOP failed with " + thrown.getClass().getName());
    }
}
