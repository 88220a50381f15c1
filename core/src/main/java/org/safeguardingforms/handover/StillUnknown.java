package org.safeguardingforms.handover;

import java.util.List;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.IndicatorId;

/**
 * What the screening does not say. None of it is a No.
 *
 * @param rows the rows that are unanswered, in printed order; of rows that are one concern none is answered
 * @param age true if nothing is known of the child's age
 * @param circumstances those that are not recorded, in the edition's order: they may hold all the same
 */
public record StillUnknown(List<IndicatorId> rows, boolean age, List<CircumstanceId> circumstances) {

    public StillUnknown {
        rows = List.copyOf(rows);
        circumstances = List.copyOf(circumstances);
    }

    @Override
    public String toString() {
        return "StillUnknown[…]";
    }
}
