package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.document.Span.Style;

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
        spans.forEach(span -> write(span, measure));
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
        Look look = style.with(family(run));
        if (look.isNone()) {
            out.text(run.text());
        } else {
            out.element("inline", look, () -> out.text(run.text()));
        }
    }

    /** FOP looks for a hyphen in every font, even where nothing is hyphenated; any character of the font satisfies it. */
    private static Look family(Run run) {
        String family = run.face().family();
        if (family.equals(Typesetter.BASE_FAMILY)) {
            return Look.NONE;
        }
        Look look = Look.of(
                "font-family", family, "hyphenation-character", run.text().substring(0, 1));
        return run.face().placesMarks() ? look.with("language", "none") : look;
    }

    private static Look look(Style style) {
        return switch (style) {
            case PLAIN -> Look.NONE;
            case STRONG -> FormStyle.STRONG;
            case FAINT -> FormStyle.FAINT;
        };
    }
}
