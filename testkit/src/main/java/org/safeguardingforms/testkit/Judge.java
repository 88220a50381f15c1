package org.safeguardingforms.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Screening;

/** An edition with all that the laws ask it, made once. */
final class Judge {

    private static final Map<Edition, Judge> JUDGES = new ConcurrentHashMap<>();

    private final SafeguardingForms forms;
    private final ScreeningJson records;

    private Judge(Edition edition) {
        this.forms = SafeguardingForms.of(edition);
        this.records = new ScreeningJson(edition);
    }

    static Judge of(Edition edition) {
        return JUDGES.computeIfAbsent(edition, Judge::new);
    }

    Edition edition() {
        return forms.edition();
    }

    ScreeningJson records() {
        return records;
    }

    Assessment assess(Screening screening) {
        return forms.assess(screening).orThrow();
    }

    /** The decision about somebody whom the edition's tool is for. */
    ReferralDecision.Decided decide(Screening screening) {
        if (assess(screening).decision() instanceof ReferralDecision.Decided decided) {
            return decided;
        }
        throw fault("A child under 18 gets no outcome", List.of(screening));
    }

    /** Fails if the decision on the second case asks for less than that on the first. */
    void mustNotAskForLess(String what, Screening first, Screening second) {
        ReferralDecision.Decided before = decide(first);
        ReferralDecision.Decided after = decide(second);
        if (isLess(after, before)) {
            throw fault(
                    what + " lowered the outcome from " + words(before) + " to " + words(after),
                    List.of(first, second));
        }
        if (after.couldBecome().compareTo(before.couldBecome()) < 0) {
            throw fault(
                    what + " lowered what the outcome could become from " + before.couldBecome() + " to "
                            + after.couldBecome(),
                    List.of(first, second));
        }
    }

    /** True for a lower outcome, and for a referral that is no longer a must. */
    static boolean isLess(ReferralDecision.Decided one, ReferralDecision.Decided than) {
        return one.outcome().compareTo(than.outcome()) < 0 || (than.mandatory() && !one.mandatory());
    }

    static String words(ReferralDecision.Decided decided) {
        return words(decided.outcome(), decided.mandatory());
    }

    private static String words(Outcome outcome, boolean mandatory) {
        return mandatory ? outcome + ", mandatory" : outcome.name();
    }

    BrokenLaw fault(String sentence, List<Screening> cases) {
        return BrokenLaw.because(sentence + ".", edition(), cases);
    }
}
