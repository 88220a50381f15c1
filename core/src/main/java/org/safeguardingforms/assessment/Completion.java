package org.safeguardingforms.assessment;

/**
 * One way in which the unknowns may turn out. Conditions have no negation, so the two extreme completions bound all
 * others: nothing unanswered present and the child as old as can be, everything present and as young as can be.
 *
 * @param facts what is known
 * @param unansweredPresent whether every unanswered concern turns out to be present
 * @param age the age, in completed years
 */
record Completion(CaseFacts facts, boolean unansweredPresent, int age) {

    boolean isPresent(int concern) {
        return facts.isPresent(concern, unansweredPresent);
    }
}
