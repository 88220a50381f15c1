package org.safeguardingforms.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision.Decided;
import org.safeguardingforms.oxfordshire.Screenings;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Rules only raise: nothing that worries more can lower an outcome or turn a must off. */
class MonotonyProperties {

    private static final int TRIES = 500;

    @Provide
    Arbitrary<Screening> screenings() {
        return Screenings.aboutChildren();
    }

    @Provide
    Arbitrary<IndicatorId> rows() {
        return Arbitraries.of(ROWS);
    }

    @Property(tries = TRIES)
    void anotherYesNeverLowersTheOutcome(@ForAll("screenings") Screening before, @ForAll("rows") IndicatorId row) {
        assertNotLowered(before, answered(before, row, Answer.YES));
    }

    @Property(tries = TRIES)
    void possibleForUnansweredNeverLowersTheOutcome(
            @ForAll("screenings") Screening before, @ForAll("rows") IndicatorId row) {
        Assume.that(!before.responses().containsKey(row));

        assertNotLowered(before, answered(before, row, Answer.POSSIBLE));
    }

    @Property(tries = TRIES)
    void aHigherProfessionalLevelNeverLowersTheOutcome(@ForAll("screenings") Screening before, @ForAll Random random) {
        List<IndicatorId> below = before.responses().keySet().stream()
                .filter(row -> counting(before, row) != Level.HIGH)
                .toList();
        Assume.that(!below.isEmpty());
        IndicatorId row = below.get(random.nextInt(below.size()));
        boolean toHigh = counting(before, row) == Level.MEDIUM || random.nextBoolean();
        Response raised = before.responses().get(row).amendedTo(toHigh ? Level.HIGH : Level.MEDIUM, "Reason");

        assertNotLowered(before, before.continued().answer(row, raised).build());
    }

    private static Level counting(Screening screening, IndicatorId row) {
        return screening
                .responses()
                .get(row)
                .amendment()
                .map(own -> own.level())
                .orElse(printed(row));
    }

    @Property(tries = TRIES)
    void aYoungerChildNeverGetsALowerOutcome(@ForAll("screenings") Screening before) {
        Assume.that(before.child().age() instanceof ChildAge.Estimated estimated && estimated.from() > 0);
        ChildAge.Estimated age = (ChildAge.Estimated) before.child().age();

        Screening younger = before.continued()
                .child(ChildDetails.aboutAged("", age.from() - 1, age.to()))
                .build();

        assertNotLowered(before, younger);
    }

    @Property(tries = TRIES)
    void anAnswerNeverRaisesWhatCouldBecome(
            @ForAll("screenings") Screening before, @ForAll("rows") IndicatorId row, @ForAll Answer answer) {
        Assume.that(!before.responses().containsKey(row));
        Assume.that(before.child().age() instanceof ChildAge.Estimated);

        Decided after =
                decide(before.continued().answer(row, Response.of(answer)).build());

        assertThat(after.couldBecome()).isLessThanOrEqualTo(decide(before).couldBecome());
        assertThat(after.outcome()).isLessThanOrEqualTo(decide(before).couldBecome());
    }

    @Property(tries = TRIES)
    void theOrderOfAnswersMakesNoDifference(@ForAll("screenings") Screening before, @ForAll Random random) {
        List<Map.Entry<IndicatorId, Response>> shuffled =
                new ArrayList<>(before.responses().entrySet());
        Collections.shuffle(shuffled, random);
        ScreeningBuilder screening = Screening.draft(before.id(), EDITION.pin()).child(before.child());
        before.judgement().ifPresent(screening::judgement);
        shuffled.forEach(entry -> screening.answer(entry.getKey(), entry.getValue()));

        Assessment one = FORMS.assess(before).orThrow();
        Assessment other = FORMS.assess(screening.build()).orThrow();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.decision()).isEqualTo(one.decision());
        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.totals()).isEqualTo(one.totals());
        assertThat(other.explanation()).isEqualTo(one.explanation());
    }

    private static Level printed(IndicatorId row) {
        return EDITION.indicator(row).level();
    }

    private static Screening answered(Screening before, IndicatorId row, Answer answer) {
        Response given = before.responses().getOrDefault(row, Response.of(answer));
        return before.continued()
                .answer(row, new Response(answer, given.basis(), given.level()))
                .build();
    }

    private static void assertNotLowered(Screening before, Screening after) {
        Decided first = decide(before);
        Decided second = decide(after);
        assertThat(second.outcome()).isGreaterThanOrEqualTo(first.outcome());
        assertThat(second.couldBecome()).isGreaterThanOrEqualTo(first.couldBecome());
        assertThat(second.mandatory() || !first.mandatory())
                .as("mandatory stays")
                .isTrue();
    }
}
