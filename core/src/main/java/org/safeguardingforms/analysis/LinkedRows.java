package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.IndicatorId;

/** Puts the rows of some editions together where any of the editions links them as the same concern. */
final class LinkedRows {

    private final Map<IndicatorId, Set<IndicatorId>> groups = new LinkedHashMap<>();

    private LinkedRows() {}

    /** Every row of any edition once, in the order of the editions; most of them alone. */
    static List<List<IndicatorId>> of(List<Edition> editions) {
        LinkedRows rows = new LinkedRows();
        editions.forEach(edition -> edition.concerns().forEach(rows::link));
        return rows.groups.values().stream()
                .distinct()
                .map(group -> (List<IndicatorId>) new ArrayList<>(group))
                .toList();
    }

    private void link(Concern concern) {
        Set<IndicatorId> linked = new LinkedHashSet<>();
        for (Indicator row : concern.rows()) {
            linked.addAll(groups.getOrDefault(row.id(), Set.of(row.id())));
        }
        linked.forEach(row -> groups.put(row, linked));
    }
}
