package org.safeguardingforms.record;

import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that is published for records of the bundled edition, in the hands of somebody else's validator. */
final class PublishedSchema {

    /** As hosts may read records: numbers as they are written. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    /** With "format" checked, as we ask hosts to do. */
    static final PublishedSchema WITH_FORMATS = new PublishedSchema(true);

    /** With "format" ignored, as a validator may. */
    static final PublishedSchema WITHOUT_FORMATS = new PublishedSchema(false);

    private final Schema schema;

    private PublishedSchema(boolean formats) {
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(formats)
                                .build()))
                .getSchema(MAPPER.readTree(RECORDS.schema()));
    }

    boolean accepts(JsonNode record) {
        return schema.validate(record).isEmpty();
    }

    /** What it says against a record, for people. */
    List<String> complaints(JsonNode record) {
        return schema.validate(record).stream().map(Object::toString).toList();
    }
}
