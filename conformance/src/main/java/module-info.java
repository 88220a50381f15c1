/** Records with the decisions that they must lead to, and what runs them. */
module org.safeguardingforms.conformance {
    requires transitive org.safeguardingforms.core;
    requires transitive org.safeguardingforms.json;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports org.safeguardingforms.conformance;
}
