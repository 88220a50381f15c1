package org.safeguardingforms.definition;

import java.util.Map;
import java.util.Objects;
import org.safeguardingforms.rule.Level;

/**
 * The totals row at the end of the form.
 *
 * @param label its printed label
 * @param letters the printed letter of each level
 */
public record TotalsRow(String label, Map<Level, String> letters) {

    public TotalsRow {
        Objects.requireNonNull(label, "label");
        letters = Map.copyOf(letters);
    }

    /** The printed letter of a level. */
    public String letter(Level level) {
        return Objects.requireNonNull(letters.get(level));
    }
}
