package org.safeguardingforms.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The published schema says of a case what the reader says. */
class PublishedSchemaTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in = ConformanceCases.class.getResourceAsStream("conformance-case-1.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyBundledCaseKeepsToIt() {
        assertThat(BundledFile.lines()).allSatisfy(line -> assertThat(SCHEMA.validate(line, InputFormat.JSON))
                .isEmpty());
    }

    @Test
    void whatTheReaderRefusesItRefuses() {
        assertThat(SCHEMA.validate("{\"schema\":\"conformance-case/1\",\"note\":1}", InputFormat.JSON))
                .hasSize(5);
    }
}
