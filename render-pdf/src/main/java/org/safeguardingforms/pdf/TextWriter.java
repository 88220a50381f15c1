package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.document.Span.Style;
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
        write(Span.printed(text), measure);
    }

    void write(List<Span> spans, Measure measure) {
        write(spans, measure, Direction.LEFT_TO_RIGHT);
    }

    /** @param around the direction of what the spans are part of */
    void write(List<Span> spans, Measure measure, Direction around) {
        spans.forEach(span -> write(span, measure, around));
    }

    private void write(Span span, Measure measure, Direction around) {
        Direction direction = Direction.of(span.text(), around);
        if (direction == around) {
            write(span, measure);
        } else {
            out.element("bidi-override", direction.embedded(), () -> write(span, measure));
        }
    }

    private void write(Span span, Measure measure) {
        List<Integer> missing = new ArrayList<>();
        Measure own = span.style() == Style.STRONG ? measure.emphasised() : measure;
        typesetter.runs(span.text(), own, missing).forEach(run -> write(run, look(span.style())));
        if (!missing.isEmpty()) {
            proof.misses(span.source(), missing);
        }
    }

    private void write(Run run, Look style) {
        proof.uses(run.face());
        if (run.face().shaped()) {
            run.pieces().forEach(piece -> writeShaped(piece, style.with(family(run))));
        } else {
            writePlain(run, style.with(family(run)));
        }
    }

    private void writePlain(Run run, Look look) {
        if (look.isNone()) {
            out.text(run.text());
        } else {
            out.element("inline", look, () -> out.text(run.text()));
        }
    }

    /** What is written goes with the glyphs, since a reader of the file cannot tell it from them. */
    private void writeShaped(String piece, Look look) {
        if (piece.equals(Typesetter.BREAK)) {
            out.text(piece);
        } else {
            out.element("inline", look.with("fox:abbreviation", piece), () -> out.text(Face.sent(piece)));
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
