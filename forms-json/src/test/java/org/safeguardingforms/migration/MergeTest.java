package org.safeguardingforms.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.json.migration.Migrated;
import org.safeguardingforms.json.migration.Migration;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Two rows, both printed as Medium, become one that is Medium too: every pair of answers and levels. */
class MergeTest {

    private static final IndicatorId ONE = new IndicatorId("health.self-harming");
    private static final IndicatorId OTHER = new IndicatorId("health.eating-disorder");
    private static final IndicatorId MERGED = new IndicatorId("health.harms-own-body");
    private static final Migration MIGRATION =
            MigrationCase.named("merged").migration().orThrow();

    /** Every answer at every level, and none. */
    private static List<Optional<Response>> answers() {
        List<Optional<Response>> answers = new ArrayList<>();
        answers.add(Optional.empty());
        for (Answer answer : Answer.values()) {
            answers.add(Optional.of(Response.of(answer)));
            for (Level level : Level.values()) {
                answers.add(Optional.of(Response.of(answer).amendedTo(level, "Because of " + level)));
            }
        }
        return answers;
    }

    @Test
    void yesCountsOverPossibleOverNoAndNoOnlyIfBothAreNo() {
        for (Optional<Response> one : answers()) {
            for (Optional<Response> other : answers()) {
                assertThat(migrated(one, other).map(Response::answer)).isEqualTo(answer(one, other));
            }
        }
    }

    private static Optional<Answer> answer(Optional<Response> one, Optional<Response> other) {
        boolean bothAnswered = one.isPresent() && other.isPresent();
        for (Answer answer : List.of(Answer.YES, Answer.POSSIBLE)) {
            if (isAnswered(one, answer) || isAnswered(other, answer)) {
                return Optional.of(answer);
            }
        }
        return bothAnswered ? Optional.of(Answer.NO) : Optional.empty();
    }

    private static boolean isAnswered(Optional<Response> response, Answer answer) {
        return response.filter(given -> given.answer() == answer).isPresent();
    }

    @Test
    void aPresentConcernNeverComesOutLowerThanTheHighestOfItsRows() {
        for (Optional<Response> one : answers()) {
            for (Optional<Response> other : answers()) {
                Optional<Level> highest = List.of(one, other).stream()
                        .flatMap(Optional::stream)
                        .filter(response -> response.answer() != Answer.NO)
                        .map(MergeTest::level)
                        .max(Comparator.naturalOrder());
                highest.ifPresent(level -> assertThat(migrated(one, other).map(MergeTest::level))
                        .as("%s and %s", one.map(MergeTest::level), other.map(MergeTest::level))
                        .contains(level));
            }
        }
    }

    /** All three rows are printed as Medium. */
    private static Level level(Response response) {
        return response.level() instanceof LevelChoice.Amended amended ? amended.level() : Level.MEDIUM;
    }

    private static Optional<Response> migrated(Optional<Response> one, Optional<Response> other) {
        ScreeningBuilder screening = draft();
        one.ifPresent(response -> screening.answer(ONE, response));
        other.ifPresent(response -> screening.answer(OTHER, response));
        Migrated migrated =
                MIGRATION.migrate(screening.build(), MigrationCase.NEW_ID).orThrow();
        return Optional.ofNullable(migrated.screening().responses().get(MERGED));
    }
}
