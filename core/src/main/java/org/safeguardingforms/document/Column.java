package org.safeguardingforms.document;

import java.util.Objects;

/**
 * A column of a {@link Block.Table}.
 *
 * @param heading its printed heading, possibly empty
 * @param widthPercent its share of the table's width, 1 to 100
 */
public record Column(String heading, int widthPercent) {

    public Column {
        Objects.requireNonNull(heading, "heading");
        if (widthPercent < 1 || widthPercent > 100) {
            throw new IllegalArgumentException("widthPercent: must be 1 to 100");
        }
    }
}
