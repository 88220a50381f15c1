package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.rule.Condition;

/**
 * Something that a professional's attention is drawn to when a condition holds, whatever the outcome is.
 *
 * @param id its stable id
 * @param title what it asks for or says, in one short sentence
 * @param text what it means for the case
 * @param why the reason that the source gives
 * @param when its condition
 * @param citations the paragraphs it comes from; at least one
 */
public record Alert(AlertId id, String title, String text, String why, Condition when, List<Citation> citations) {

    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(when, "when");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty");
        }
    }
}
