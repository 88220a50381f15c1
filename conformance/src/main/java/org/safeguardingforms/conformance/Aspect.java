package org.safeguardingforms.conformance;

/** What a case may say of a decision. */
public enum Aspect {
    /** What the rules ask for, or that the tool gives no outcome about an adult. */
    OUTCOME("outcome"),
    /** Whether a rule that nobody may decide against asks for it. */
    MANDATORY("mandatory"),
    /** Whether no answer or age that is still missing can change the outcome. */
    SETTLED("settled"),
    /** The highest outcome if everything unanswered or unknown turned out for the worst. */
    COULD_BECOME("couldBecome"),
    /** The rules that are met, however the unknowns turn out. */
    RULES_MET("rulesMet"),
    /** The rules that are met or not, depending on how the unknowns turn out. */
    RULES_NOT_KNOWN("rulesNotKnown"),
    /** The totals row of the form (Annexe 2). */
    TOTALS("totals"),
    /** The codes of the warnings that come with the decision. */
    WARNINGS("warnings");

    private final String member;

    Aspect(String member) {
        this.member = member;
    }

    /** The name of the member that says it in JSON. */
    public String member() {
        return member;
    }
}
