package org.safeguardingforms.pdf;

import java.io.Serial;
import org.safeguardingforms.pdf.fop.FopFailure;

/**
 * The PDF could not be made for a reason that lies in the program or its surroundings, not in the document: fonts missing
 * from the class path, another version of Apache FOP, or something that FOP could not lay out.
 *
 * <p>Its message names the cause and never holds any text of the document.
 */
public final class PdfException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PdfException(FopFailure failure) {
        super(failure.getMessage(), failure);
    }
}
