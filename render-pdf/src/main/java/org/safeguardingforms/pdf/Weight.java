package org.safeguardingforms.pdf;

import java.util.List;
import org.safeguardingforms.pdf.fop.Face;

/**
 * The faces of one weight.
 *
 * @param faces the preferred ones first
 * @param plain what the first of them draws letter by letter
 */
record Weight(List<Face> faces, PlainText plain) {

    static Weight of(List<Face> faces) {
        return new Weight(faces, new PlainText(faces.get(0)));
    }

    Face base() {
        return faces.get(0);
    }
}
