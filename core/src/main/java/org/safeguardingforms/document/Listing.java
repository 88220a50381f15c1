package org.safeguardingforms.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.CircumstanceId;

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

    /** A label and these circumstances, in the edition's order and words. */
    static Optional<Block> of(String label, Edition edition, Collection<CircumstanceId> circumstances) {
        Stream<String> labels = edition.circumstances().circumstances().stream()
                .filter(one -> circumstances.contains(one.id()))
                .map(Circumstance::label);
        return of(label, labels);
    }
}
