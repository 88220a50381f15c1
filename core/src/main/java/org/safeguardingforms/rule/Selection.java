package org.safeguardingforms.rule;

import java.util.Objects;
import java.util.Set;

/**
 * Which rows a condition counts. A row counts if it meets all three parts.
 *
 * @param lowest the lowest level that counts; higher ones always count too, so that raising a level never lowers a count
 * @param domains the domains whose rows count; empty for all
 * @param indicators the rows that count; empty for all
 */
public record Selection(Level lowest, Set<DomainId> domains, Set<IndicatorId> indicators) {

    public Selection {
        Objects.requireNonNull(lowest, "lowest");
        domains = Set.copyOf(domains);
        indicators = Set.copyOf(indicators);
    }

    /** True if a row of this domain may count, whatever its level. */
    public boolean admits(DomainId domain, IndicatorId row) {
        return (domains.isEmpty() || domains.contains(domain)) && (indicators.isEmpty() || indicators.contains(row));
    }

    /** Every row of the form. */
    public static Selection everyRow() {
        return ofLevel(Level.LOW);
    }

    /** Every row of this level or a higher one. */
    public static Selection ofLevel(Level lowest) {
        return new Selection(lowest, Set.of(), Set.of());
    }
}
