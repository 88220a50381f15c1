package org.safeguardingforms.conformance.derivation;

/** The rules of the base edition, as the design's table has them. */
enum TableRule {
    YOUNG_CHILD_HIGH("young-child-high-indicator", "Annexe 2, paragraph 3", Outcome.REFER),
    CONFIRMED("judgement-confirms-concerns", "Annexe 2, paragraph 8", Outcome.REFER),
    ANY_HIGH("high-indicator", "Annexe 2, paragraph 3", Outcome.JUDGEMENT_REQUIRED),
    MULTIPLE("multiple-indicators", "Annexe 2, paragraph 3", Outcome.JUDGEMENT_REQUIRED),
    RAISED_BY_AGE("age-suggestion-open", "6.4", Outcome.JUDGEMENT_REQUIRED),
    ANY("any-indicator", "Annexe 2, paragraph 2", Outcome.KEEP_UNDER_REVIEW);

    private final String id;
    private final String citation;
    private final Outcome outcome;

    TableRule(String id, String citation, Outcome outcome) {
        this.id = id;
        this.citation = citation;
        this.outcome = outcome;
    }

    String id() {
        return id;
    }

    String citation() {
        return citation;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean isMet(World world) {
        return switch (this) {
            case YOUNG_CHILD_HIGH -> world.age() <= 13 && world.hasAny(Concern::isHighForAMust);
            case CONFIRMED -> world.conclusion() == Conclusion.CONFIRMS_CONCERNS;
            case ANY_HIGH -> world.hasAny(Concern::isHigh);
            case MULTIPLE -> world.present().size() >= 2;
            case RAISED_BY_AGE -> world.hasAny(concern -> concern.isRaisedByAge(world.age()));
            case ANY -> !world.present().isEmpty();
        };
    }

    /** Both rules that ask for a referral are musts. */
    boolean isMandatory() {
        return outcome == Outcome.REFER;
    }
}
