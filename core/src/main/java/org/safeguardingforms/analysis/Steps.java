package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;

/** The ways in which one row or one circumstance may stand, as both sides are given it. */
interface Steps {

    /** The choices for a row. */
    List<Choice> of(IndicatorId row);

    /** The choices for a circumstance. */
    List<Choice> of(CircumstanceId circumstance);

    /** Every answer with every level; no answer is as good as No without a level. */
    List<Response> RESPONSES = responses();

    private static List<Response> responses() {
        List<Response> responses = new ArrayList<>();
        for (Answer answer : new Answer[] {Answer.NO, Answer.YES, Answer.POSSIBLE}) {
            responses.add(Response.of(answer));
            for (Level own : Level.values()) {
                responses.add(Response.of(answer).amendedTo(own, "Invented for an analysis of the rules."));
            }
        }
        return responses;
    }

    /** Both sides are given the same. */
    record Same() implements Steps {
        @Override
        public List<Choice> of(IndicatorId row) {
            return RESPONSES.stream()
                    .map(response -> Choice.both(part(row, response)))
                    .toList();
        }

        @Override
        public List<Choice> of(CircumstanceId circumstance) {
            return List.of(Choice.NOTHING, Choice.both(Part.circumstance(circumstance)));
        }
    }

    /**
     * The second side is given the same or more: a row present that was not, a level above the one that counted, a
     * circumstance.
     *
     * @param form whose rows they are
     * @param age the age at which levels count, in completed years
     */
    record Rising(Form form, int age) implements Steps {
        @Override
        public List<Choice> of(IndicatorId row) {
            Level counting = counting(row);
            List<Choice> choices = new ArrayList<>();
            for (Response before : RESPONSES) {
                RESPONSES.stream()
                        .filter(after -> isSameOrMore(before, after, counting))
                        .forEach(after -> choices.add(Choice.pair(part(row, before), part(row, after))));
            }
            return choices;
        }

        private Level counting(IndicatorId row) {
            return form.concerns(Stream.of(row))
                    .map(concern -> form.rules().levelByDefault(concern.printedLevel(), age))
                    .findFirst()
                    .orElseThrow();
        }

        private static boolean isSameOrMore(Response before, Response after, Level counting) {
            boolean answer = after.answer().compareTo(before.answer()) <= 0;
            return answer && (after.level().equals(before.level()) || isHigher(before, after, counting));
        }

        private static boolean isHigher(Response before, Response after, Level counting) {
            Level counted = before.amendment().map(LevelChoice.Amended::level).orElse(counting);
            return after.amendment()
                    .filter(own -> own.level().compareTo(counted) > 0)
                    .isPresent();
        }

        @Override
        public List<Choice> of(CircumstanceId circumstance) {
            Part holds = Part.circumstance(circumstance);
            return List.of(Choice.NOTHING, Choice.both(holds), Choice.pair(Part.NOTHING, holds));
        }
    }

    private static Part part(IndicatorId row, Response response) {
        return response.equals(RESPONSES.get(0)) ? Part.NOTHING : Part.answer(row, response);
    }
}
