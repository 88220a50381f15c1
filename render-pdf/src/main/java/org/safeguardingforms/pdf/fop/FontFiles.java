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
import org.jspecify.annotations.Nullable;

/**
 * Loads the bundled fonts.
 *
 * <p>A loaded font gathers the glyphs that one document uses, so that each document loads its own.
 */
final class FontFiles {

    private static final int ASCENDER = 766;
    private static final int DESCENDER = -240;

    private final InternalResourceResolver resolver = BundledResources.resolver();

    /** All faces, the preferred ones first; each family's regular weight before its bold one. */
    List<Face> faces() throws IOException {
        List<Face> faces = new ArrayList<>();
        for (FontEntry entry : entries()) {
            faces.add(new Face(entry, false, load(entry.regular())));
            faces.add(new Face(entry, true, load(entry.bold())));
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

    MultiByteFont load(String file) throws IOException {
        @Nullable String noCollection = null;
        MultiByteFont font = (MultiByteFont) FontLoader.loadFont(
                new FontUris(URI.create(file), null),
                noCollection,
                true,
                EmbeddingMode.SUBSET,
                EncodingMode.CID,
                true,
                false,
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
