package org.safeguardingforms.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.rule.Level;

/** Puts what the rules look at into the words of the decision tables. Made beforehand, and not measured. */
final class DmnInputs {

    private DmnInputs() {}

    static Map<String, Object> counts(Facts facts) {
        Counts counts = facts.counts();
        Map<String, Object> inputs = common(counts);
        inputs.put("mustBeHigh", counts.mustBeHigh());
        inputs.put("high", counts.high());
        inputs.put("present", counts.present());
        inputs.put("ageSuggested", counts.ageSuggested());
        return inputs;
    }

    static Map<String, Object> rows(Facts facts) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < facts.present.length; i++) {
            rows.add(row(facts.printed[i], facts.given[i], facts.present[i]));
        }
        Map<String, Object> inputs = common(facts.counts());
        inputs.put("rows", rows);
        return inputs;
    }

    private static Map<String, Object> common(Counts counts) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("age", counts.age());
        inputs.put("judgement", counts.judgement().map(Enum::name).orElse(""));
        return inputs;
    }

    private static Map<String, @Nullable Object> row(Level printed, @Nullable Level own, boolean present) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("printed", printed.name());
        row.put("own", own == null ? null : own.name());
        row.put("level", (own == null ? printed : own).name());
        row.put("present", present);
        return row;
    }
}
