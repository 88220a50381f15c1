package org.safeguardingforms.pdf.fop;

import java.io.IOException;
import java.util.Collection;
import org.apache.fop.apps.FOPException;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;

/**
 * Gives one document its fonts.
 *
 * <p>It takes the place of FOP's own configurator, which reads a shared, mutable configuration and fails now and then when
 * several threads render for the first time.
 */
final class DocumentFonts implements IFDocumentHandlerConfigurator {

    private final FontFiles files;
    private final Collection<Face> faces;
    private final DrawnWords words = new DrawnWords();

    DocumentFonts(FontFiles files, Collection<Face> faces) {
        this.files = files;
        this.faces = faces;
    }

    DrawnWords words() {
        return words;
    }

    @Override
    public void configure(IFDocumentHandler handler) {
        // Nothing is left to configure: the options are set on the user agent.
    }

    @Override
    public void setupFontInfo(String mimeType, FontInfo fonts) throws FOPException {
        int number = 0;
        for (Face face : faces) {
            String key = "F" + (number + 1);
            fonts.addMetrics(key, copy(face, number));
            fonts.addFontProperties(key, triplet(face));
            number++;
        }
        fonts.addFontProperties("F1", FontTriplet.DEFAULT_FONT_TRIPLET);
    }

    private MultiByteFont copy(Face face, int number) throws FOPException {
        try {
            return files.copy(face, number, words);
        } catch (IOException failure) {
            throw new FOPException(failure);
        }
    }

    private static FontTriplet triplet(Face face) {
        return new FontTriplet(face.family(), "normal", face.bold() ? 700 : 400);
    }
}
