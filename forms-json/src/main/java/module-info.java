/** Definitions, schemas and records as JSON, with the Oxfordshire edition. */
@SuppressWarnings("module") // Our own modules that share the reading of JSON are compiled after this one.
module org.safeguardingforms.json {
    requires transitive org.safeguardingforms.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires com.networknt.schema;
    requires java.json.canonicalization;

    exports org.safeguardingforms.json;
    exports org.safeguardingforms.json.diff;
    exports org.safeguardingforms.json.lint;
    exports org.safeguardingforms.json.migration;
    exports org.safeguardingforms.json.replay;
    exports org.safeguardingforms.json.tree to
            org.safeguardingforms.conformance;
    exports org.safeguardingforms.json.variant;
}
