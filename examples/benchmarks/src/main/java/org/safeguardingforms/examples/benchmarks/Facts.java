package org.safeguardingforms.examples.benchmarks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;

/** What a screening says, by concern. */
final class Facts {

    final Level[] printed;
    final @Nullable Level[] given;
    final boolean[] present;
    private final int age;
    private final Optional<Judgement> judgement;

    Facts(Level[] printed, int age, Optional<Judgement> judgement) {
        this.printed = printed;
        this.given = new Level[printed.length];
        this.present = new boolean[printed.length];
        this.age = age;
        this.judgement = judgement;
    }

    void add(int concern, Response response) {
        present[concern] |= response.answer() != Answer.NO;
        if (response.level() instanceof LevelChoice.Amended amended) {
            Level before = given[concern];
            given[concern] = before == null ? amended.level() : before.or(amended.level());
        }
    }

    Counts counts() {
        int mustBeHigh = 0;
        int high = 0;
        int all = 0;
        int ageSuggested = 0;
        for (int i = 0; i < present.length; i++) {
            if (present[i]) {
                Level own = given[i];
                all++;
                high += (own == null ? printed[i] : own) == Level.HIGH ? 1 : 0;
                mustBeHigh += printed[i] == Level.HIGH || own == Level.HIGH ? 1 : 0;
                ageSuggested += own == null && age <= 10 && printed[i] == Level.MEDIUM ? 1 : 0;
            }
        }
        return new Counts(age, mustBeHigh, high, all, ageSuggested, judgement.map(Judgement::conclusion));
    }
}
