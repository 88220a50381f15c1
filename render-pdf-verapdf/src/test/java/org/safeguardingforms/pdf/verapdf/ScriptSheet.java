package org.safeguardingforms.pdf.verapdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Heading;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Span;

/** A sentence in every script that can be printed, each on a page of its own, and all on one sheet. */
final class ScriptSheet {

    private static final String TITLE = "Every script";

    private ScriptSheet() {}

    static Document whole() {
        return document(lines().stream().flatMap(ScriptSheet::blocks));
    }

    /** The documents of one script each. */
    static Stream<Document> pages() {
        return lines().stream().map(line -> document(blocks(line)));
    }

    private static Document document(Stream<Block> blocks) {
        return new Document(
                TITLE,
                "en-GB",
                "RESTRICTED",
                "sheet",
                Stream.concat(Stream.of(new Heading(1, TITLE)), blocks).toList());
    }

    private static Stream<Block> blocks(String line) {
        int colon = line.indexOf(": ");
        return Stream.of(
                new Heading(2, line.substring(0, colon)),
                new Paragraph(List.of(Span.written(line.substring(colon + 2), "/sheet"))));
    }

    private static List<String> lines() {
        try (InputStream in = ScriptSheet.class.getResourceAsStream("/org/safeguardingforms/pdf/scripts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
