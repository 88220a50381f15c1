/** Forms, rules, screenings and referral decisions. */
module org.safeguardingforms.core {
    // Hosts that run Bean Validation bring a provider; without one the annotations are not looked at.
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.safeguardingforms;
    exports org.safeguardingforms.analysis;
    exports org.safeguardingforms.assessment;
    exports org.safeguardingforms.calendar;
    exports org.safeguardingforms.definition;
    exports org.safeguardingforms.document;
    exports org.safeguardingforms.duty;
    exports org.safeguardingforms.edition;
    exports org.safeguardingforms.handover;
    exports org.safeguardingforms.language;
    exports org.safeguardingforms.origin;
    exports org.safeguardingforms.practice;
    exports org.safeguardingforms.problem;
    exports org.safeguardingforms.rule;
    exports org.safeguardingforms.screening;
    exports org.safeguardingforms.sharing;
    exports org.safeguardingforms.text;
    exports org.safeguardingforms.timeline;

    // Bean Validation providers read the constraints on private fields.
    opens org.safeguardingforms.handover;
    opens org.safeguardingforms.origin;
    opens org.safeguardingforms.screening;
    opens org.safeguardingforms.sharing;
    opens org.safeguardingforms.timeline;
}
