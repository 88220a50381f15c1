package org.safeguardingforms.json.definition;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/** One of the published JSON Schemas (2020-12), ready to check documents. Nothing is ever fetched. Thread-safe. */
public final class DocumentSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaLoader(
                            loader -> loader.fetchRemoteResources(false))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .locale(Locale.ROOT)
                            .pathType(PathType.JSON_POINTER)
                            .build()));

    private final Schema schema;

    private DocumentSchema(Schema schema) {
        this.schema = schema;
    }

    public static DocumentSchema of(JsonNode schema) {
        return new DocumentSchema(REGISTRY.getSchema(schema));
    }

    /** Every way in which a document breaks the schema, in the order of the document. */
    public List<Problem> problems(JsonNode document) {
        List<Error> errors = schema.validate(document);
        return SchemaProblems.of(errors).stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.place().pointer())
                        .thenComparing(Problem::code))
                .distinct()
                .toList();
    }
}
