package org.safeguardingforms.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;

/** How many concerns are answered Yes and Possible at each effective level: the totals row of the form. */
public record Totals(Map<Level, Count> byLevel) {

    /** Keeps a count for every level. */
    public Totals {
        Map<Level, Count> counts = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            counts.put(level, Objects.requireNonNull(byLevel.get(level), "byLevel"));
        }
        byLevel = java.util.Collections.unmodifiableMap(counts);
    }

    /** The count of one level. */
    public Count of(Level level) {
        return Objects.requireNonNull(byLevel.get(level));
    }

    static Totals of(CaseFacts facts, int age) {
        int[][] counts = new int[Level.values().length][Answer.values().length];
        for (int i = 0; i < facts.size(); i++) {
            if (facts.isAnswered(i)) {
                counts[facts.effectiveLevel(i, age).ordinal()][facts.answer(i).ordinal()]++;
            }
        }
        Map<Level, Count> byLevel = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            int[] count = counts[level.ordinal()];
            byLevel.put(level, new Count(count[Answer.YES.ordinal()], count[Answer.POSSIBLE.ordinal()]));
        }
        return new Totals(byLevel);
    }
}
