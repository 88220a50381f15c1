package org.safeguardingforms.assessment;

import java.util.Collections;
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
        byLevel = Collections.unmodifiableMap(counts);
    }

    /** The count of one level. */
    public Count of(Level level) {
        return Objects.requireNonNull(byLevel.get(level));
    }

    static Totals of(CaseFacts facts, int age) {
        Map<Level, Count> counts = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            counts.put(
                    level, new Count(count(facts, age, level, Answer.YES), count(facts, age, level, Answer.POSSIBLE)));
        }
        return new Totals(counts);
    }

    private static int count(CaseFacts facts, int age, Level level, Answer answer) {
        int count = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (facts.isAnswered(i, answer) && facts.effectiveLevel(i, age) == level) {
                count++;
            }
        }
        return count;
    }
}
