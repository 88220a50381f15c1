package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.rule.IndicatorId;

/** Puts the rows of some forms together where any of the forms links them as the same concern. */
final class LinkedRows {

    private final Map<IndicatorId, Set<IndicatorId>> groups = new LinkedHashMap<>();

    private LinkedRows() {}

    /** Every row of any form once, in the order of the forms; most of them alone. */
    static List<List<IndicatorId>> of(List<Form> forms) {
        LinkedRows rows = new LinkedRows();
        forms.forEach(form -> form.edition().concerns().forEach(concern -> rows.link(form.rows(concern))));
        return rows.groups.values().stream()
                .distinct()
                .map(group -> (List<IndicatorId>) new ArrayList<>(group))
                .toList();
    }

    private void link(List<IndicatorId> sameConcern) {
        Set<IndicatorId> linked = new LinkedHashSet<>();
        for (IndicatorId row : sameConcern) {
            linked.addAll(groups.getOrDefault(row, Set.of(row)));
        }
        linked.forEach(row -> groups.put(row, linked));
    }
}
