package org.safeguardingforms.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.decided;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision.Decided;
import org.safeguardingforms.assessment.RuleFinding;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Screening;

/** Holds an assessment against the oracle. Compares first and describes only on failure: it is run very often. */
final class Verdict {

    private final Assessment assessment;
    private final Decided decided;
    private final Oracle oracle;

    Verdict(Assessment assessment, Known known) {
        this.assessment = assessment;
        this.decided = decided(assessment);
        this.oracle = new Oracle(known);
    }

    void check() {
        same(decided.outcome(), oracle.outcome(), "outcome");
        same(decided.mandatory(), oracle.isMandatory(), "mandatory");
        same(decided.couldBecome(), oracle.couldBecome(), "couldBecome");
        same(decided.isSettled(), oracle.isSettled(), "settled");
        checkAge();
    }

    /** The age is named only where it makes a difference, and always where the answers given leave it to the age. */
    private void checkAge() {
        if (decided.openQuestions().age()) {
            same(oracle.isAgeOpen(), true, "age is open");
        } else if (!decided.isSettled()) {
            same(oracle.lowest(), decided.outcome(), "lowest completion, age not being open");
        }
    }

    void checkRules() {
        List<RuleFinding> findings = assessment.findings();
        same(findings.size(), Oracle.RULES, "rules");
        for (int rule = 0; rule < Oracle.RULES; rule++) {
            same(findings.get(rule).truth(), oracle.truth(rule), "rule " + rule);
        }
    }

    /** The rows that are named are those of the unanswered concerns that can raise the outcome. */
    void checkRows() {
        Set<IndicatorId> expected = new HashSet<>();
        for (Level level : Level.values()) {
            if (oracle.canRaise(level)) {
                unanswered(level).forEach(concern -> concern.rows().forEach(row -> expected.add(row.id())));
            }
        }
        same(Set.copyOf(decided.openQuestions().rows()), expected, "rows that can raise");
    }

    private List<Concern> unanswered(Level level) {
        Screening screening = assessment.screening();
        return EDITION.concerns().stream()
                .filter(concern -> concern.printedLevel() == level)
                .filter(concern -> concern.rows().stream()
                        .noneMatch(row -> screening.responses().containsKey(row.id())))
                .toList();
    }

    private void same(Object actual, Object expected, String what) {
        if (!actual.equals(expected)) {
            assertThat(actual).as("%s of%n%s", what, assessment.explanation()).isEqualTo(expected);
        }
    }
}
