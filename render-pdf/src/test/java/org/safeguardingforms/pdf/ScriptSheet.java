package org.safeguardingforms.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Span;

/** A sentence for each script under its name, about a girl called Noor who reads a book in a garden. */
final class ScriptSheet {

    private ScriptSheet() {}

    static Stream<String> sentences() {
        return lines().map(line -> line.substring(line.indexOf(": ") + 2));
    }

    static Document document() {
        List<Block> blocks = new ArrayList<>();
        lines().forEach(line -> {
            int colon = line.indexOf(": ");
            blocks.add(new Block.Heading(2, line.substring(0, colon)));
            blocks.add(new Paragraph(List.of(Span.written(line.substring(colon + 2), "/sheet"))));
        });
        return SampleForm.of(blocks.toArray(new Block[0]));
    }

    private static Stream<String> lines() {
        try (InputStream in = ScriptSheet.class.getResourceAsStream("scripts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
