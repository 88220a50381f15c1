package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Guidance;

/**
 * Which terms to avoid when recording, and why (section 4). Advice: nothing that a record says is ever refused for it.
 * Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param purpose what the advice is for
 * @param quotation what to bear in mind where a term stands in quotation marks
 * @param terms the terms, in the source's order
 */
public record LanguageGuidance(Envelope envelope, Guidance purpose, Guidance quotation, List<LanguageTerm> terms) {

    public LanguageGuidance {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(quotation, "quotation");
        terms = List.copyOf(terms);
    }
}
