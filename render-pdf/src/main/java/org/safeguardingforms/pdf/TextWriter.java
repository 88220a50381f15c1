package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.document.Span.Style;
import org.safeguardingforms.pdf.bidi.Levels;
import org.safeguardingforms.pdf.fop.Face;

/** Writes text, each stretch of it in a font that has it. */
final class TextWriter {

    private final FoWriter out;
    private final Typesetter typesetter;
    private final Proof proof;

    TextWriter(FoWriter out, Typesetter typesetter, Proof proof) {
        this.out = out;
        this.typesetter = typesetter;
        this.proof = proof;
        proof.uses(typesetter.base());
    }

    /** The form's own wording. */
    void write(String text, Measure measure) {
        write(List.of(Span.printed(text)), measure);
    }

    /** Text within the form's own, from left to right. */
    void write(List<Span> spans, Measure measure) {
        write(Passage.leftToRight(spans), measure);
    }

    void write(Passage passage, Measure measure) {
        line(passage.lines().get(0), passage.direction(), measure);
        passage.lines().stream().skip(1).forEach(line -> {
            out.text("\n");
            line(line, passage.direction(), measure);
        });
    }

    private void line(List<Span> line, Direction direction, Measure measure) {
        LineOrder order = new LineOrder(line, direction);
        List<Levels> levels = order.levels();
        order.settle(out, () -> {
            for (int at = 0; at < line.size(); at++) {
                span(line.get(at), levels.get(at), order, measure);
            }
        });
    }

    private void span(Span span, Levels levels, LineOrder order, Measure measure) {
        List<Integer> missing = new ArrayList<>();
        Measure own = span.style() == Style.STRONG ? measure.emphasised() : measure;
        for (Run run : typesetter.runs(span.text(), levels, own, missing)) {
            order.settle(run.level(), out, () -> write(run, look(span.style())));
        }
        if (!missing.isEmpty()) {
            proof.misses(span.source(), missing);
        }
    }

    private void write(Run run, Look style) {
        proof.uses(run.face());
        Look look = style.with(family(run));
        if (run.isSpoken()) {
            run.pieces().forEach(piece -> writeSpoken(piece, run.sent(piece), look));
        } else {
            writePlain(run.text(), look);
        }
    }

    private void writePlain(String text, Look look) {
        if (look.isNone()) {
            out.text(text);
        } else {
            out.element("inline", look, () -> out.text(text));
        }
    }

    /** What is written goes with the glyphs, since a reader of the file cannot tell it from them. */
    private void writeSpoken(String piece, String sent, Look look) {
        if (piece.equals(Typesetter.BREAK)) {
            out.text(piece);
        } else {
            out.element("inline", look.with("fox:abbreviation", Face.said(piece)), () -> out.text(sent));
        }
    }

    /** FOP looks for a hyphen in every font, even where nothing is hyphenated; a space does as well. */
    private static Look family(Run run) {
        String family = run.face().family();
        return family.equals(Typesetter.BASE_FAMILY)
                ? Look.NONE
                : Look.of("font-family", family, "hyphenation-character", " ");
    }

    private static Look look(Style style) {
        return switch (style) {
            case PLAIN -> Look.NONE;
            case STRONG -> FormStyle.STRONG;
            case FAINT -> FormStyle.FAINT;
        };
    }
}
