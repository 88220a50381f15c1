package org.safeguardingforms.pdf.fop;

import java.io.IOException;
import java.util.Collection;
import org.apache.fop.apps.FOPException;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;

/**
 * Gives one document freshly loaded fonts.
 *
 * <p>It takes the place of FOP's own configurator, which reads a shared, mutable configuration and fails now and then when
 * several threads render for the first time.
 */
final class DocumentFonts implements IFDocumentHandlerConfigurator {

    private final FontFiles files;
    private final Collection<Face> faces;

    DocumentFonts(FontFiles files, Collection<Face> faces) {
        this.files = files;
        this.faces = faces;
    }

    @Override
    public void configure(IFDocumentHandler handler) {
        // Nothing is left to configure: the options are set on the user agent.
    }

    @Override
    public void setupFontInfo(String mimeType, FontInfo fonts) throws FOPException {
        int number = 1;
        for (Face face : faces) {
            add(face, "F" + number++, fonts);
        }
    }

    private void add(Face face, String key, FontInfo fonts) throws FOPException {
        try {
            fonts.addMetrics(key, files.load(face.file()));
        } catch (IOException failure) {
            throw new FOPException(failure);
        }
        fonts.addFontProperties(key, triplet(face.family(), face));
        if (key.equals("F1")) {
            fonts.addFontProperties(key, FontTriplet.DEFAULT_FONT_TRIPLET);
        }
    }

    private static FontTriplet triplet(String family, Face face) {
        return new FontTriplet(family, "normal", face.bold() ? 700 : 400);
    }
}
