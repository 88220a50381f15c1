package org.safeguardingforms.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.oracle.Known.Judged;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.ScreeningBuilder;

/**
 * Every combination of an age, one row of each level in each of its states, and a judgement; the other rows are all
 * answered No. Two hundred thousand cases, each held against every completion.
 */
class EveryCombinationTest {

    private static final List<Level> LEVELS = List.of(Level.HIGH, Level.MEDIUM, Level.LOW);
    private static final List<String> PROBED = List.of(A_HIGH, A_MEDIUM, A_LOW);
    private static final List<Optional<Response>> STATES = states();
    private static final int[] CHILDHOOD = IntStream.range(0, 18).toArray();

    /** Unanswered; or No, Possible or Yes, each at the printed level or at one of three others. */
    private static List<Optional<Response>> states() {
        List<Optional<Response>> states = new ArrayList<>();
        states.add(Optional.empty());
        for (Answer answer : Answer.values()) {
            states.add(Optional.of(Response.of(answer)));
            for (Level own : Level.values()) {
                states.add(Optional.of(Response.of(answer).amendedTo(own, "Reason")));
            }
        }
        return states;
    }

    static Stream<ChildAge> ages() {
        Stream<ChildAge> known = IntStream.range(0, 18).mapToObj(years -> new ChildAge.Estimated(years, years));
        Stream<ChildAge> estimated = Stream.of(
                new ChildAge.Estimated(8, 12), new ChildAge.Estimated(13, 16), new ChildAge.Estimated(14, 30));
        return Stream.of(known, estimated, Stream.of(new ChildAge.Unknown())).flatMap(ages -> ages);
    }

    @ParameterizedTest
    @MethodSource("ages")
    void theDecisionIsThatOfTheTable(ChildAge age) {
        for (Optional<Response> high : STATES) {
            for (Optional<Response> medium : STATES) {
                for (Optional<Response> low : STATES) {
                    check(age, List.of(high, medium, low));
                }
            }
        }
    }

    private static void check(ChildAge age, List<Optional<Response>> states) {
        ScreeningBuilder screening = draft().child(new ChildDetails("Robin Example", age));
        OTHERS.forEach(row -> screening.answer(row, NO));
        for (int i = 0; i < PROBED.size(); i++) {
            String row = PROBED.get(i);
            states.get(i).ifPresent(response -> screening.answer(row, response));
        }
        for (Judged judged : Judged.values()) {
            judgement(judged).ifPresent(screening::judgement);
            var assessment = FORMS.assess(screening.build()).orThrow();
            Verdict verdict = new Verdict(assessment, known(age, states, judged));
            verdict.check();
            verdict.checkRules();
            verdict.checkRows();
        }
    }

    private static final Response NO = Response.of(Answer.NO);
    private static final List<IndicatorId> OTHERS =
            ROWS.stream().filter(row -> !PROBED.contains(row.value())).toList();

    private static Optional<Judgement> judgement(Judged judged) {
        return switch (judged) {
            case NOT_YET -> Optional.empty();
            case CONFIRMED -> Optional.of(Judgement.of(Conclusion.CONFIRMS_CONCERNS, "Reason"));
            case NOT_CONFIRMED -> Optional.of(Judgement.of(Conclusion.DOES_NOT_CONFIRM_CONCERNS, "Reason"));
            case UNDECIDED -> Optional.of(Judgement.of(Conclusion.UNDECIDED, "Reason"));
        };
    }

    private static Known known(ChildAge age, List<Optional<Response>> states, Judged judged) {
        List<Known.Concern> present = new ArrayList<>();
        int[] unanswered = new int[Level.values().length];
        for (int i = 0; i < states.size(); i++) {
            Level printed = LEVELS.get(i);
            if (states.get(i).isEmpty()) {
                unanswered[printed.ordinal()]++;
            } else if (states.get(i).get().answer() != Answer.NO) {
                present.add(concern(printed, states.get(i).get()));
            }
        }
        return new Known(ages(age), present, unanswered, judged);
    }

    private static Known.Concern concern(Level printed, Response response) {
        return response.amendment()
                .map(own -> new Known.Concern(printed, own.level(), true))
                .orElse(Known.Concern.asPrinted(printed));
    }

    private static int[] ages(ChildAge age) {
        return age instanceof ChildAge.Estimated estimated ? new int[] {estimated.from()} : CHILDHOOD;
    }

    @ParameterizedTest
    @MethodSource("adults")
    void anAdultGetsNoOutcome(ChildAge age) {
        for (Optional<Response> high : STATES) {
            ScreeningBuilder screening = draft().child(new ChildDetails("Robin Example", age));
            high.ifPresent(response -> screening.answer(A_HIGH, response));
            assertThat(FORMS.assess(screening.build()).orThrow().decision())
                    .isInstanceOf(ReferralDecision.OutOfScope.class);
        }
    }

    static Set<ChildAge> adults() {
        return Set.of(new ChildAge.Estimated(18, 18), new ChildAge.Estimated(18, 30), new ChildAge.Estimated(120, 120));
    }
}
