package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.origin.CarriedOverCheck;

/** What a migrated record brought along from an edition whose form had a place for it, a line for each. */
final class CarriedLines {

    private CarriedLines() {}

    static List<Block> of(List<CarriedOver> origins) {
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            CarriedOver origin = origins.get(i);
            String from = origin.record() + " (" + origin.edition().name() + ")";
            lines.add(new Paragraph(List.of(Span.strong("Migrated from record: "), Span.printed(from))));
            for (int j = 0; j < origin.items().size(); j++) {
                CarriedItem item = origin.items().get(j);
                Span value = item.value().isEmpty()
                        ? Span.faint(Labels.WITHHELD)
                        : Span.written(item.value(), CarriedOverCheck.pointer(i, j));
                lines.add(new Paragraph(List.of(Span.strong(item.pointer() + ": "), value)));
            }
        }
        return lines;
    }
}
