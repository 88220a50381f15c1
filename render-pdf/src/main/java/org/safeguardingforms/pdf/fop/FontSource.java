package org.safeguardingforms.pdf.fop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.FontLoader;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.MultiByteFont;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.pdf.shape.FontFile;
import org.safeguardingforms.pdf.shape.Shaper;

/** One font file. It is read when first needed, and then kept. */
final class FontSource {

    private static final int ASCENDER = 766;
    private static final int DESCENDER = -240;

    private final String file;
    private final BundledResources resources;
    private @Nullable Shaper shaper;
    private @Nullable MultiByteFont font;

    FontSource(String file, BundledResources resources) {
        this.file = file;
        this.resources = resources;
    }

    String file() {
        return file;
    }

    /** The font's own tables. */
    synchronized Shaper shaper() {
        if (shaper == null) {
            try {
                shaper = new Shaper(new FontFile(resources.read(file)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return shaper;
    }

    /** The font as FOP sees it. */
    synchronized MultiByteFont font(InternalResourceResolver resolver) throws IOException {
        if (font == null) {
            font = load(resolver);
        }
        return font;
    }

    private MultiByteFont load(InternalResourceResolver resolver) throws IOException {
        MultiByteFont loaded = (MultiByteFont) FontLoader.loadFont(
                new FontUris(URI.create(file), null),
                null,
                true,
                EmbeddingMode.SUBSET,
                EncodingMode.CID,
                true,
                false,
                resolver,
                false,
                false,
                false);
        return standingOnTheLine(loaded);
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
