/** Definitions, schemas and records as JSON, with the Oxfordshire edition. */
module org.safeguardingforms.json {
    requires transitive org.safeguardingforms.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires com.networknt.schema;
    requires java.json.canonicalization;

    exports org.safeguardingforms.json;
    exports org.safeguardingforms.json.variant;
}
