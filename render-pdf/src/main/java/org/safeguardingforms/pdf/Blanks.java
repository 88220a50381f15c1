package org.safeguardingforms.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.problem.Checked;

/** The last few blank forms, as drawn: they are the same for everybody. Nothing of a record is kept. */
final class Blanks {

    private static final int KEPT = 8;

    private final Map<Document, byte[]> drawn = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Document, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    /** True for a form with fields to fill in, of which none is, and without anything else that somebody wrote. */
    static boolean isBlank(Document document) {
        List<Field> fields = document.blocks().stream().flatMap(Blanks::fields).toList();
        return !fields.isEmpty()
                && fields.stream().allMatch(field -> field.value().isEmpty())
                && document.blocks().stream().flatMap(Blanks::spans).allMatch(Blanks::isEmptyOrPrinted);
    }

    /** A blank document's file: the one that was kept, or a new one that is kept from now on if it could be drawn. */
    Checked<byte[]> get(Document document, Function<Document, Checked<byte[]>> renderer) {
        byte[] kept = drawn.get(document);
        if (kept != null) {
            return Checked.valid(kept.clone());
        }
        Checked<byte[]> file = renderer.apply(document);
        file.toOptional().ifPresent(bytes -> drawn.put(document, bytes.clone()));
        return file;
    }

    private static Stream<Field> fields(Block block) {
        return block instanceof Block.Fields fields ? fields.lines().stream().flatMap(List::stream) : Stream.empty();
    }

    private static boolean isEmptyOrPrinted(Span span) {
        return span.text().isEmpty() || span.source().isEmpty();
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        } else if (block instanceof Block.Points points) {
            return Stream.concat(Stream.of(points.lead()), points.points().stream())
                    .flatMap(Blanks::spans);
        }
        return block instanceof Block.Table table ? table.rows().stream().flatMap(Blanks::spans) : Stream.empty();
    }

    private static Stream<Span> spans(Row row) {
        if (row instanceof Row.Cells cells) {
            return cells.cells().stream().flatMap(cell -> cell.stream().flatMap(Blanks::spans));
        }
        return row instanceof Row.Notes notes ? notes.notes().stream().flatMap(Blanks::spans) : Stream.empty();
    }
}
