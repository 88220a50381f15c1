package org.safeguardingforms.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The library's own two faces as files, which the peers want. */
record PeerFonts(Path folder) {

    static final String REGULAR = "NotoSans-Regular.ttf";
    static final String BOLD = "NotoSans-Bold.ttf";

    static PeerFonts unpacked() {
        try {
            Path folder = Files.createTempDirectory("peer-fonts");
            for (String name : List.of(REGULAR, BOLD)) {
                unpack(name, folder.resolve(name));
            }
            return new PeerFonts(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(String name, Path file) throws IOException {
        try (InputStream in = PeerFonts.class.getResourceAsStream("/org/safeguardingforms/pdf/fonts/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), file);
            file.toFile().deleteOnExit();
        }
    }

    Path regular() {
        return folder.resolve(REGULAR);
    }

    Path bold() {
        return folder.resolve(BOLD);
    }
}
