package org.safeguardingforms.language;

import java.util.Objects;
import org.safeguardingforms.practice.LanguageTerm;

/**
 * A term to avoid that stands in a text: where, why, and what to write instead. Advice, never a block.
 *
 * <p>It holds the guidance's own words and nothing of the text. The positions count UTF-16 code units
 * in the text exactly as it was given, so that {@code text.substring(start, end)} is what was found; so do JavaScript and C#,
 * while Python counts code points.
 *
 * @param pointer JSON Pointer of the text in its record
 * @param start where the term begins, from 0
 * @param end where it ends; the unit at this position is no part of it
 * @param term the term with reason and alternative
 * @param speech whose words it seems to be
 */
public record LanguageFinding(String pointer, int start, int end, LanguageTerm term, Speech speech) {

    public LanguageFinding {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(speech, "speech");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("end: must come after start, which is at least 0");
        }
    }

    /** True if the term stands in quotation marks, so that it may be the child's own word. */
    public boolean isQuoted() {
        return speech instanceof Speech.Quoted;
    }

    /** The reason, the alternative, and for a quoted term what to bear in mind, as sentences. */
    public String advice() {
        String advice = term.reason() + " " + term.alternative();
        return speech instanceof Speech.Quoted quoted
                ? advice + " " + quoted.guidance().text()
                : advice;
    }

    /** The place alone: the term is part of what was written. */
    @Override
    public String toString() {
        return "LanguageFinding[" + pointer + ", " + start + " to " + end + "]";
    }
}
