package org.safeguardingforms.json.lint;

import java.util.List;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Condition;

/** Whether each part of a rule's condition matters. */
record ConditionRules(int adultAt, String rule, Findings findings) {

    void check(Condition condition, String pointer) {
        if (condition instanceof Condition.AgeAtMost age) {
            checkAge(age, pointer + "/ageAtMost");
        } else if (condition instanceof Condition.AllOf all) {
            checkParts(all.parts(), pointer + "/all", true);
        } else if (condition instanceof Condition.AnyOf any) {
            checkParts(any.parts(), pointer + "/any", false);
        }
    }

    private void checkAge(Condition.AgeAtMost age, String pointer) {
        if (age.years() >= adultAt - 1) {
            findings.add(ProblemCode.AGE_LIMIT_ALWAYS_HOLDS, pointer, rule, "No child is older.");
        }
    }

    private void checkParts(List<Condition> parts, String pointer, boolean all) {
        if (parts.size() == 1) {
            findings.add(ProblemCode.CONDITION_REDUNDANT, pointer, rule, "It has only one part.");
        }
        for (int i = 0; i < parts.size(); i++) {
            checkPart(parts, i, pointer, all);
            check(parts.get(i), pointer + "/" + i);
        }
    }

    /** In "all", a part that another implies; in "any", a part that implies another. Of two equal ones, the later. */
    private void checkPart(List<Condition> parts, int index, String pointer, boolean all) {
        Condition part = parts.get(index);
        for (int i = 0; i < parts.size(); i++) {
            Condition other = parts.get(i);
            boolean idle = all ? Implication.holds(other, part) : Implication.holds(part, other);
            if (i != index && idle && !(part.equals(other) && index < i)) {
                String message = "Another part, number " + (i + 1) + ", makes it idle.";
                findings.add(ProblemCode.CONDITION_REDUNDANT, pointer + "/" + index, rule, message);
                return;
            }
        }
    }
}
