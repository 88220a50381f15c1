package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Citation;

/**
 * A term that professionals should avoid in what they record about a child (4.4).
 *
 * @param id its stable id
 * @param label the term as people name it
 * @param reason why it misleads, after the source
 * @param alternative what to record instead
 * @param citations where the source says so; at least one
 * @param forms how it is written; at least one
 * @param exceptions longer phrases that hold one of the forms and mean something else, such as the name of an offence
 */
public record LanguageTerm(
        TermId id,
        String label,
        String reason,
        String alternative,
        List<Citation> citations,
        List<WordForm> forms,
        List<WordForm> exceptions) {

    public LanguageTerm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(alternative, "alternative");
        citations = List.copyOf(citations);
        forms = List.copyOf(forms);
        exceptions = List.copyOf(exceptions);
    }
}
