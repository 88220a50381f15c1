package org.safeguardingforms.pdf.fop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.FontLoader;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.MultiByteFont;

/** Loads the bundled fonts, once. */
final class FontFiles {

    private static final int ASCENDER = 766;
    private static final int DESCENDER = -240;

    private final InternalResourceResolver resolver = BundledResources.resolver();

    /** All faces, the preferred ones first; each family's regular weight before its bold one. */
    List<Face> faces() throws IOException {
        List<Face> faces = new ArrayList<>();
        for (FontEntry entry : entries()) {
            MultiByteFont regular = load(entry.regular(), false);
            boolean hasBold = !entry.bold().equals(entry.regular());
            faces.add(face(entry, false, regular));
            faces.add(face(entry, true, hasBold ? load(entry.bold(), false) : regular));
        }
        return List.copyOf(faces);
    }

    private static List<FontEntry> entries() throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(BundledResources.open("index.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(FontEntry::parse)
                    .toList();
        }
    }

    /** A document's own copy of a face's font. */
    MultiByteFont copy(Face face, int number) throws IOException {
        return face.placesMarks()
                ? new MarkedFont(face.font(), number, resolver, load(face.file(), true))
                : new SubsetFont(face.font(), number, resolver);
    }

    private Face face(FontEntry entry, boolean bold, MultiByteFont font) throws IOException {
        Face face = new Face(entry, bold, font);
        return face.placesMarks() ? face.checkingMarks((MarkedFont) copy(face, 0)) : face;
    }

    private MultiByteFont load(String file, boolean advanced) throws IOException {
        MultiByteFont font = (MultiByteFont) FontLoader.loadFont(
                new FontUris(URI.create(file), null),
                null,
                true,
                EmbeddingMode.SUBSET,
                EncodingMode.CID,
                true,
                advanced,
                resolver,
                false,
                false,
                false);
        return standingOnTheLine(font);
    }

    /** FOP finds no ascender in fonts without Latin letters and would draw their text too high. */
    private static MultiByteFont standingOnTheLine(MultiByteFont font) {
        if (font.getAscender() == 0) {
            font.setAscender(ASCENDER);
            font.setDescender(DESCENDER);
        }
        return font;
    }
}
