package org.safeguardingforms.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Truth;

/** Collects the unanswered rows on which findings that are not known depend. */
final class OpenRows {

    private final CaseFacts facts;
    private final BitSet concerns = new BitSet();

    OpenRows(CaseFacts facts) {
        this.facts = facts;
    }

    void collect(Finding finding) {
        if (finding.truth() != Truth.NOT_KNOWN) {
            return;
        }
        if (finding instanceof Finding.Compound compound) {
            compound.parts().forEach(this::collect);
        } else if (finding instanceof Finding.Count count) {
            count.unanswered().forEach(this::add);
        }
    }

    private void add(IndicatorId row) {
        int concern = Objects.requireNonNull(facts.form().concernOf(row));
        if (!facts.isAnswered(concern)) {
            concerns.set(concern);
        }
    }

    /** Every row of those concerns. A concern with two rows is open only if both are unanswered. */
    List<IndicatorId> inPrintedOrder() {
        List<IndicatorId> rows = new ArrayList<>();
        concerns.stream()
                .mapToObj(concern -> facts.form().concern(concern))
                .forEach(concern -> concern.rows().stream().map(Indicator::id).forEach(rows::add));
        return rows;
    }
}
