package org.safeguardingforms.pdf.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of a TrueType font that shaping needs. Immutable. */
public final class FontFile {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final Map<String, Table> tables = new HashMap<>();

    /**
     * The font in a file.
     *
     * @param file the file's content, which is not copied and must not change
     */
    public FontFile(byte[] file) {
        Table directory = new Table(file, 0);
        int count = directory.u16(4);
        for (int at = DIRECTORY; at < DIRECTORY + count * ENTRY; at += ENTRY) {
            tables.put(directory.tag(at), new Table(file, directory.u32(at + 8)));
        }
    }

    Optional<Table> find(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    Table table(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("file: has no table " + tag));
    }

    int unitsPerEm() {
        return table("head").u16(18);
    }
}
