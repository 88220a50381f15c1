package org.safeguardingforms.definition;

import java.util.Objects;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/**
 * A row of the form.
 *
 * @param id its stable id
 * @param text its printed wording
 * @param level its printed level, a suggestion (6.4)
 * @param concern the row that stands for its concern: itself, or the earlier row that says the same thing
 */
public record Indicator(IndicatorId id, String text, Level level, IndicatorId concern) {

    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(concern, "concern");
    }

    /** True if an earlier row says the same thing: it is printed both times and counted once. */
    public boolean isRepeated() {
        return !concern.equals(id);
    }
}
