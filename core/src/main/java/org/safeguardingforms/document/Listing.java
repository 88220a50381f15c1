package org.safeguardingforms.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.document.Block.Paragraph;

/** Printed wording that is listed, since many sentences in one line are not read. */
final class Listing {

    private Listing() {}

    /** A label and a point for each; nothing if there is none. */
    static Optional<Block> of(String label, Stream<String> texts) {
        List<Paragraph> points = texts.map(Paragraph::printed).toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Points(new Paragraph(List.of(Span.strong(label))), points));
    }
}
