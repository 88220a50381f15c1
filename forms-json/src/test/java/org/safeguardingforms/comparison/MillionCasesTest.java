package org.safeguardingforms.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.analysis.AgeBand;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Difference;
import org.safeguardingforms.analysis.EditionAnalysis;
import org.safeguardingforms.analysis.Verdict;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** A million cases under the Oxfordshire edition and under a variant of it: none differs but as reported, none is a gap. */
class MillionCasesTest {

    private static final int CASES = 1_000_000;
    private static final Edition VARIANT = RealisticVariant.EDITION_OF_A_BOARD;
    private static final Assessor BEFORE = new Assessor(EDITION);
    private static final Assessor AFTER = new Assessor(VARIANT);
    private static final List<IndicatorId> ROWS = Stream.of(EDITION, VARIANT)
            .flatMap(edition -> edition.screeningTool().indicators())
            .map(row -> row.id())
            .distinct()
            .toList();

    /** In which way two editions differ about a case, as far as a comparison lists it. */
    private record Way(int age, boolean settled, Verdict base, Verdict variant) {}

    @Test
    void differAsTheComparisonSays() {
        Map<Way, Long> fewest = reported(Comparison.of(EDITION, VARIANT).orThrow());
        Map<Way, Integer> seen = new HashMap<>();
        RandomCases cases = new RandomCases();
        int gaps = 0;
        for (int i = 0; i < CASES; i++) {
            cases.draw();
            Way way = cases.way();
            gaps += way.base() == Verdict.NO_INDICATOR_PRESENT && cases.anyPresentIn(EDITION) ? 1 : 0;
            if (way.base() != way.variant()) {
                assertThat(cases.present()).as("%s", way).isGreaterThanOrEqualTo(fewest.getOrDefault(way, 1000L));
                seen.merge(way, 1, Integer::sum);
            }
        }
        assertThat(seen).as("ways that were met").hasSizeGreaterThan(fewest.size() / 2);
        assertThat(EditionAnalysis.of(EDITION).orThrow().gaps()).isEmpty();
        assertThat(gaps).isZero();
    }

    /** Each way of every age, with the fewest rows present that it takes. */
    private static Map<Way, Long> reported(Comparison comparison) {
        Map<Way, Long> ways = new HashMap<>();
        Stream.concat(comparison.weaker().stream(), comparison.stronger().stream())
                .forEach(one -> one.ages().forEach(band -> add(one, band, ways)));
        return ways;
    }

    private static void add(Difference one, AgeBand band, Map<Way, Long> ways) {
        boolean settled = one.smallest()
                .conclusion()
                .filter(Conclusion.DOES_NOT_CONFIRM_CONCERNS::equals)
                .isPresent();
        long present = one.smallest().responses().size();
        int from = band instanceof AgeBand.Years years ? years.from() : RandomCases.UNKNOWN;
        int to = band instanceof AgeBand.Years years ? years.to() : RandomCases.UNKNOWN;
        for (int age = from; age <= to; age++) {
            ways.merge(new Way(age, settled, one.base(), one.variant()), present, Math::min);
        }
    }

    /** Draws cases: all rows No but a few; the same cases at each run. */
    private static final class RandomCases {

        static final int UNKNOWN = -1;
        private static final Response NO = Response.of(Answer.NO);
        private static final Response[] RESPONSES = Stream.of(Response.of(Answer.YES), Response.of(Answer.POSSIBLE))
                .flatMap(response -> Stream.concat(
                        Stream.of(response, response),
                        Stream.of(Level.values()).map(level -> response.amendedTo(level, "Reason"))))
                .toArray(Response[]::new);

        private final SplittableRandom random = new SplittableRandom(20130301);
        private final ScreeningBuilder before = all(EDITION);
        private final ScreeningBuilder after = all(VARIANT);
        private final List<IndicatorId> present = new ArrayList<>();
        private int age;
        private Conclusion conclusion = Conclusion.UNDECIDED;

        private static ScreeningBuilder all(Edition edition) {
            ScreeningBuilder screening = Screening.draft(EveryCase.RECORD, edition.pin());
            edition.screeningTool().indicators().forEach(row -> screening.answer(row.id(), NO));
            return screening;
        }

        void draw() {
            present.forEach(row -> answer(row, NO));
            present.clear();
            for (int i = random.nextInt(4); i > 0; i--) {
                IndicatorId row = ROWS.get(random.nextInt(ROWS.size()));
                answer(row, RESPONSES[random.nextInt(RESPONSES.length)]);
                present.add(row);
            }
            age = random.nextInt(19) - 1;
            conclusion = Conclusion.values()[random.nextInt(3)];
        }

        private void answer(IndicatorId row, Response response) {
            if (EDITION.findIndicator(row).isPresent()) {
                before.answer(row, response);
            }
            if (VARIANT.findIndicator(row).isPresent()) {
                after.answer(row, response);
            }
        }

        long present() {
            return present.stream().distinct().count();
        }

        boolean anyPresentIn(Edition edition) {
            return present.stream().anyMatch(row -> edition.findIndicator(row).isPresent());
        }

        Way way() {
            boolean settled = conclusion == Conclusion.DOES_NOT_CONFIRM_CONCERNS;
            return new Way(age, settled, verdict(before, BEFORE), verdict(after, AFTER));
        }

        private Verdict verdict(ScreeningBuilder screening, Assessor assessor) {
            Screening drawn = screening
                    .child(age == UNKNOWN ? ChildDetails.NOT_GIVEN : ChildDetails.aboutAged("", age, age))
                    .judgement(Judgement.of(conclusion, "Reason"))
                    .build();
            return Verdict.of(assessor.assess(drawn).orThrow().decision());
        }
    }
}
