package org.safeguardingforms.assessment;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/** What a screening says, concern by concern: rows that say the same are one, with the most that either says. */
final class CaseFacts {

    private final CompiledForm form;
    private final @Nullable Answer[] answers;
    private final @Nullable Level[] given;
    private final Set<CircumstanceId> circumstances;
    private final Optional<Conclusion> conclusion;

    CaseFacts(CompiledForm form, Screening screening) {
        this.form = form;
        this.answers = new Answer[form.size()];
        this.given = new Level[form.size()];
        this.circumstances = screening.circumstances();
        this.conclusion = screening.judgement().map(judgement -> judgement.conclusion());
        screening.responses().forEach((row, response) -> add(form.concernOf(row), response));
    }

    private void add(@Nullable Integer concern, Response response) {
        if (concern == null) {
            throw new IllegalArgumentException("screening: it answers a row that the edition does not have");
        }
        answers[concern] = most(answers[concern], response.answer());
        if (response.level() instanceof LevelChoice.Amended amended) {
            Level before = given[concern];
            given[concern] = before == null ? amended.level() : before.or(amended.level());
        }
    }

    /** Yes says more than Possible, and Possible more than No. */
    private static Answer most(@Nullable Answer one, Answer other) {
        return one != null && one.compareTo(other) < 0 ? one : other;
    }

    int size() {
        return answers.length;
    }

    CompiledForm form() {
        return form;
    }

    boolean isAnswered(int concern) {
        return answers[concern] != null;
    }

    boolean isAnswered(int concern, Answer answer) {
        return answers[concern] == answer;
    }

    /** True if the concern is present, taking an unanswered one as the caller says. */
    boolean isPresent(int concern, boolean ifUnanswered) {
        Answer answer = answers[concern];
        return answer == null ? ifUnanswered : form.isPresent(answer);
    }

    /** The professional's level if they gave one, else the level by default. */
    Level effectiveLevel(int concern, int age) {
        Level own = given[concern];
        return own == null ? form.byDefault(concern, age) : own;
    }

    /** The higher of the professional's level and the level by default: a must can be annotated, not removed. */
    Level mandatoryLevel(int concern, int age) {
        return effectiveLevel(concern, age).or(form.byDefault(concern, age));
    }

    /** True if the age suggests a higher level than the printed one and no professional has given theirs. */
    boolean isAgeSuggestionOpen(int concern, int age) {
        return given[concern] == null && form.suggested(concern, age) != form.printed(concern);
    }

    boolean holds(CircumstanceId circumstance) {
        return circumstances.contains(circumstance);
    }

    boolean isConcluded(Conclusion other) {
        return conclusion.filter(other::equals).isPresent();
    }
}
