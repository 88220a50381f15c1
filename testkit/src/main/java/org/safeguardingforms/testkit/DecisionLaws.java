package org.safeguardingforms.testkit;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.assessment.RuleFinding;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/**
 * What holds of every decision: nothing that worries more lowers an outcome, a must is a must, and settled means settled.
 */
public interface DecisionLaws {

    /** The edition that is held to the laws. Load it once and keep it: this is asked at every try. */
    Edition edition();

    /** Cases about children under 18 or of unknown age, few rows answered. */
    @Provide
    default Arbitrary<Screening> cases() {
        return Screenings.under(edition()).aboutChildren();
    }

    /** The same, with the age known. */
    @Provide
    default Arbitrary<Screening> casesOfKnownAge() {
        return Screenings.under(edition()).aboutChildrenOfKnownAge();
    }

    /** Any row of the form. */
    @Provide
    default Arbitrary<IndicatorId> rows() {
        return Screenings.under(edition()).rows();
    }

    /** Answers to some rows that a case left open. */
    @Provide
    default Arbitrary<Map<IndicatorId, Answer>> furtherAnswers() {
        return Arbitraries.maps(rows(), Arbitraries.of(Answer.YES, Answer.POSSIBLE, Answer.NO))
                .ofMaxSize(3)
                .withoutEdgeCases();
    }

    /** One more row answered Yes asks for no less, whatever stood there before. */
    @Property
    default void anotherYesNeverLowersTheOutcome(@ForAll("cases") Screening before, @ForAll("rows") IndicatorId row) {
        Screening after = Changed.answer(before, row, Answer.YES);
        Judge.of(edition()).mustNotAskForLess("One more Yes", before, after);
    }

    /** "If you can't rule it out, rule it in": Possible in the place of No or of nothing asks for no less (section 2). */
    @Property
    default void possibleNeverLowersTheOutcome(@ForAll("cases") Screening before, @ForAll("rows") IndicatorId row) {
        Response stands = before.responses().get(row);
        boolean isYes = stands != null && stands.answer() == Answer.YES;
        Screening after = isYes ? before : Changed.answer(before, row, Answer.POSSIBLE);
        Judge.of(edition()).mustNotAskForLess("Possible instead of No or nothing", before, after);
    }

    /** A level that the professional raises above what counts so far asks for no less (Annexe 2, paragraph 5). */
    @Property
    default void aHigherLevelNeverLowersTheOutcome(@ForAll("cases") Screening before, @ForAll Level level) {
        Judge judge = Judge.of(edition());
        before.responses().keySet().stream()
                .filter(row -> judge.assess(before).levels(row).effective().compareTo(level) < 0)
                .forEach(row -> judge.mustNotAskForLess(
                        "A level raised by the professional", before, Changed.level(before, row, level)));
    }

    /** The younger the child, the more is asked for, never less (Annexe 2, paragraph 3; 6.4). */
    @Property
    default void aYoungerChildNeverGetsALowerOutcome(@ForAll("casesOfKnownAge") Screening before) {
        ChildAge.Estimated age = (ChildAge.Estimated) before.child().age();
        if (age.from() > 0) {
            ChildDetails younger = ChildDetails.aboutAged("", age.from() - 1, age.to());
            Screening after = before.continued().child(younger).build();
            Judge.of(edition()).mustNotAskForLess("One year less of age", before, after);
        }
    }

    /** If a mandatory rule is met, the outcome is a referral that must be made; no judgement touches it. */
    @Property
    default void aMandatoryRuleThatIsMetRefers(@ForAll("cases") Screening screening) {
        Judge judge = Judge.of(edition());
        List<RuleFinding> met = judge.assess(screening).findings().stream()
                .filter(found -> found.rule().mandatory() && found.truth() == Truth.MET)
                .toList();
        ReferralDecision.Decided decided = judge.decide(screening);
        if (!met.isEmpty() && !(decided.outcome() == Outcome.REFER && decided.mandatory())) {
            String rule = met.get(0).rule().id().value();
            throw judge.fault(
                    "The mandatory rule " + rule + " is met, and the outcome is " + Judge.words(decided),
                    List.of(screening));
        }
    }

    /** A must can be annotated, not removed: by no lower level, and by no conclusion against it (Annexe 2, paragraph 5). */
    @Property
    default void aMandatoryReferralCannotBeArguedAway(@ForAll("cases") Screening any, @ForAll Level level) {
        Judge judge = Judge.of(edition());
        Screening before = Changed.withoutOwnViews(any);
        Screening argued = Changed.level(before, level)
                .continued()
                .judgement(Judgement.of(Conclusion.DOES_NOT_CONFIRM_CONCERNS, "Invented"))
                .build();
        if (judge.decide(before).mandatory() && !judge.decide(argued).mandatory()) {
            throw judge.fault("A mandatory referral was argued away", List.of(before, argued));
        }
    }

    /** A settled outcome stays as it is, whatever is answered to the rows that were left open. */
    @Property
    default void aSettledOutcomeStays(
            @ForAll("cases") Screening screening, @ForAll("furtherAnswers") Map<IndicatorId, Answer> further) {
        Judge judge = Judge.of(edition());
        ReferralDecision.Decided decided = judge.decide(screening);
        Screening completed = Changed.completed(screening, edition(), further);
        if (decided.isSettled() && judge.decide(completed).outcome() != decided.outcome()) {
            throw judge.fault(
                    "A settled outcome changed from " + decided.outcome() + " to "
                            + judge.decide(completed).outcome(),
                    List.of(screening, completed));
        }
    }

    /** Answers to come never lead beyond what the outcome could become, and never below what it is. */
    @Property
    default void answersToComeStayWithinWhatWasSaid(
            @ForAll("casesOfKnownAge") Screening screening,
            @ForAll("furtherAnswers") Map<IndicatorId, Answer> further) {
        Judge judge = Judge.of(edition());
        ReferralDecision.Decided decided = judge.decide(screening);
        Screening completed = Changed.completed(screening, edition(), further);
        Outcome outcome = judge.decide(completed).outcome();
        if (outcome.compareTo(decided.couldBecome()) > 0 || outcome.compareTo(decided.outcome()) < 0) {
            throw judge.fault(
                    "The outcome was to lie between " + decided.outcome() + " and " + decided.couldBecome()
                            + ", and became " + outcome,
                    List.of(screening, completed));
        }
    }
}
