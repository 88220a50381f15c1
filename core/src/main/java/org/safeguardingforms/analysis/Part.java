package org.safeguardingforms.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.Response;

/**
 * Part of a case, or all of it: what is answered, and which circumstances hold.
 *
 * @param responses by row; a row that is not here is neither Yes nor Possible, and has no level of its own
 * @param circumstances those that hold
 */
record Part(Map<IndicatorId, Response> responses, Set<CircumstanceId> circumstances) {

    static final Part NOTHING = new Part(Map.of(), Set.of());

    Part {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        circumstances = Collections.unmodifiableSet(new LinkedHashSet<>(circumstances));
    }

    static Part answer(IndicatorId row, Response response) {
        return new Part(Map.of(row, response), Set.of());
    }

    static Part circumstance(CircumstanceId circumstance) {
        return new Part(Map.of(), Set.of(circumstance));
    }

    /** Both parts together. They have nothing in common. */
    Part with(Part other) {
        Map<IndicatorId, Response> both = new LinkedHashMap<>(responses);
        both.putAll(other.responses);
        Set<CircumstanceId> holding = new LinkedHashSet<>(circumstances);
        holding.addAll(other.circumstances);
        return new Part(both, holding);
    }
}
