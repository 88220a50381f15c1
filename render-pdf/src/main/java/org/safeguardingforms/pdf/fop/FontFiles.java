package org.safeguardingforms.pdf.fop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.MultiByteFont;

/** The bundled fonts, as their indexes list them. */
final class FontFiles {

    private static final String INDEX = "index.txt";

    /** Of the artifact that may be missing. */
    private static final String MORE = "index-cjk.txt";

    private final BundledResources resources;
    private final InternalResourceResolver resolver;
    private final Map<String, FontSource> sources = new HashMap<>();

    FontFiles(BundledResources resources) {
        this.resources = resources;
        this.resolver = resources.resolver();
    }

    /** All faces, the preferred ones first; each family's regular weight before its bold one. No font is read yet. */
    List<Face> faces() throws IOException {
        List<FontEntry> entries = new ArrayList<>(entries(INDEX));
        if (BundledResources.has(MORE)) {
            entries.addAll(entries(MORE));
        }
        List<Face> faces = new ArrayList<>();
        for (FontEntry entry : entries) {
            faces.add(new Face(entry, false, source(entry.regular())));
            faces.add(new Face(entry, true, source(entry.bold())));
        }
        return List.copyOf(faces);
    }

    private FontSource source(String file) {
        return sources.computeIfAbsent(file, name -> new FontSource(name, resources));
    }

    private List<FontEntry> entries(String index) throws IOException {
        return new String(resources.read(index), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(FontEntry::parse)
                .toList();
    }

    /** A document's own copy of a face's font. */
    MultiByteFont copy(Face face, int number, DrawnWords words) throws IOException {
        MultiByteFont font = face.source().font(resolver);
        return face.shaped()
                ? new ShapedFont(font, number, resolver, face.source().shaper(), words)
                : new SubsetFont(font, number, resolver);
    }
}
