package org.safeguardingforms.assessment;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Outcome;

/** What the rules ask for. "No rule was met" is never "no risk". */
public sealed interface ReferralDecision {

    /**
     * The highest outcome of the rules that are met.
     *
     * @param outcome what they ask for
     * @param mandatory true if a rule that nobody may decide against asks for it
     * @param couldBecome the highest outcome if everything unanswered or unknown turned out for the worst
     * @param openQuestions what is still open; empty if the decision is settled
     */
    record Decided(Outcome outcome, boolean mandatory, Outcome couldBecome, OpenQuestions openQuestions)
            implements ReferralDecision {
        public Decided {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(couldBecome, "couldBecome");
            Objects.requireNonNull(openQuestions, "openQuestions");
        }

        /** The outcome as a sentence for the professional, the same on paper and in explanations. */
        public String sentence() {
            return switch (outcome) {
                case NO_INDICATOR_PRESENT, KEEP_UNDER_REVIEW ->
                    outcome.label() + ". This does not mean that there is no risk.";
                case JUDGEMENT_REQUIRED -> outcome.label() + ": do the answers confirm concerns?";
                case REFER -> outcome.label() + (mandatory ? ". This must be done." : ".");
            };
        }

        /** True if no answer or age that is still missing can change the outcome. */
        public boolean isSettled() {
            return openQuestions.isEmpty();
        }
    }

    /**
     * The person is an adult: the tool gives no outcome, but says where to turn.
     *
     * @param signpost where to turn
     */
    record OutOfScope(Guidance signpost) implements ReferralDecision {
        public OutOfScope {
            Objects.requireNonNull(signpost, "signpost");
        }
    }

    /**
     * What could still change the outcome.
     *
     * @param rows the unanswered rows that could raise it, in printed order
     * @param age true if the age is not known and knowing it could change the outcome
     */
    record OpenQuestions(List<IndicatorId> rows, boolean age) {

        static final OpenQuestions NONE = new OpenQuestions(List.of(), false);

        public OpenQuestions {
            rows = List.copyOf(rows);
        }

        /** True if nothing can change the outcome any more. */
        public boolean isEmpty() {
            return rows.isEmpty() && !age;
        }
    }
}
