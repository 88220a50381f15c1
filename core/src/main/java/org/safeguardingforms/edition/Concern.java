package org.safeguardingforms.edition;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/**
 * What one row says, or several rows that say the same: present if any of them is, answered if any of them is, counted
 * once.
 *
 * @param rows its rows, in printed order; at least one
 */
public record Concern(List<Indicator> rows) {

    public Concern {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("rows: must not be empty");
        }
    }

    /** The id of its first row, which stands for it. */
    public IndicatorId id() {
        return rows.get(0).id();
    }

    /** The highest printed level of its rows. */
    public Level printedLevel() {
        return rows.stream().map(Indicator::level).reduce(Level.LOW, Level::or);
    }

    /** True if it is printed more than once. */
    public boolean isRepeated() {
        return rows.size() > 1;
    }

    @Override
    public String toString() {
        return "Concern[" + Objects.toString(id()) + "]";
    }
}
