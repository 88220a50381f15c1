package org.safeguardingforms.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safeguardingforms.analysis.Verdict;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Every case of small editions, one after the other, without any thought: the plainest way to know what rules do. */
final class EveryCase {

    static final UUID RECORD = UUID.fromString("00000000-0000-4000-8000-000000000002");

    static final List<ChildAge> AGES = ages();
    static final List<Optional<Response>> RESPONSES = responses();

    /** How many cases there are for the same answers to all rows: by age, circumstance and conclusion, in this order. */
    static final int CASES_PER_ANSWERS = AGES.size() * 2 * conclusions().size();

    private final List<IndicatorId> rows;

    EveryCase(Edition... editions) {
        this.rows = Stream.of(editions)
                .flatMap(edition -> edition.screeningTool().indicators())
                .map(row -> row.id())
                .distinct()
                .toList();
    }

    /** A case; no response is no answer. */
    record Case(
            ChildAge age,
            List<IndicatorId> rows,
            List<Optional<Response>> responses,
            boolean circumstance,
            Optional<Conclusion> conclusion) {

        Verdict under(Assessor assessor) {
            return Verdict.of(assessed(assessor).decision());
        }

        Assessment assessed(Assessor assessor) {
            return assessor.assess(screening(assessor.edition())).orThrow();
        }

        private Screening screening(Edition edition) {
            ScreeningBuilder screening = Screening.draft(RECORD, edition.pin()).child(new ChildDetails("", age));
            for (int i = 0; i < rows.size(); i++) {
                IndicatorId row = rows.get(i);
                if (edition.findIndicator(row).isPresent()) {
                    responses.get(i).ifPresent(response -> screening.answer(row, response));
                }
            }
            if (circumstance) {
                screening.circumstance(RandomEdition.CIRCUMSTANCE);
            }
            conclusion.ifPresent(one -> screening.judgement(Judgement.of(one, "Reason")));
            return screening.build();
        }

        long present() {
            return responses.stream()
                    .flatMap(Optional::stream)
                    .filter(response -> response.answer() != Answer.NO)
                    .count();
        }

        boolean isSettled() {
            return conclusion
                    .filter(Conclusion.DOES_NOT_CONFIRM_CONCERNS::equals)
                    .isPresent();
        }
    }

    List<IndicatorId> rows() {
        return rows;
    }

    /** Gives each case once; the answer to the last row changes before that to the first, the conclusion first of all. */
    void forEach(Consumer<Case> use) {
        responses(rows.size())
                .forEach(responses -> AGES.forEach(age -> List.of(false, true).forEach(circumstance -> conclusions()
                        .forEach(conclusion -> use.accept(new Case(age, rows, responses, circumstance, conclusion))))));
    }

    /** Those on both sides of every age that a small edition speaks of, and none. */
    private static List<ChildAge> ages() {
        Stream<ChildAge> known =
                Stream.of(0, 3, 4, 9, 10, 11, 12, 13).map(years -> new ChildAge.Estimated(years, years));
        return Stream.concat(known, Stream.of(new ChildAge.Unknown())).toList();
    }

    /** No answer; and each answer, alone and with each level. */
    private static List<Optional<Response>> responses() {
        Stream<Response> given = Stream.of(Answer.values()).flatMap(answer -> {
            Response response = Response.of(answer);
            Stream<Level> levels = Stream.of(Level.values());
            return Stream.concat(Stream.of(response), levels.map(level -> response.amendedTo(level, "Reason")));
        });
        return Stream.concat(Stream.of(Optional.<Response>empty()), given.map(Optional::of))
                .toList();
    }

    private static List<List<Optional<Response>>> responses(int rows) {
        if (rows == 0) {
            return List.of(List.of());
        }
        List<List<Optional<Response>>> all = new ArrayList<>();
        for (List<Optional<Response>> others : responses(rows - 1)) {
            RESPONSES.forEach(response ->
                    all.add(Stream.concat(others.stream(), Stream.of(response)).toList()));
        }
        return all;
    }

    private static List<Optional<Conclusion>> conclusions() {
        return Stream.concat(
                        Stream.of(Optional.<Conclusion>empty()),
                        Stream.of(Conclusion.values()).map(Optional::of))
                .toList();
    }
}
