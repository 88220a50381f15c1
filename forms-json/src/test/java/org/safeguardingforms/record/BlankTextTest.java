package org.safeguardingforms.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What counts as blank is one thing for the schema, for Bean Validation and for the check. */
class BlankTextTest {

    @Test
    void everyCharacterIsBlankForAllOrForNone() {
        List<String> torn = new ArrayList<>();
        int blanks = 0;
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            String name = Character.toString((char) unit);
            boolean schema = !PublishedSchema.WITH_FORMATS.accepts(record(name));
            if (schema != isBlankForCheck(name) || schema == BeanValidation.accepts(screening(name))) {
                torn.add(Integer.toHexString(unit));
            }
            blanks += schema ? 1 : 0;
        }
        assertThat(torn).as("characters on which they differ").isEmpty();
        assertThat(blanks).isEqualTo(5 + 1 + 2 + 1 + 11 + 2 + 2 + 1 + 1);
    }

    private static ObjectNode record(String name) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("schema", "screening/1").put("id", "00000000-0000-4000-8000-000000000001");
        record.putObject("edition").put("id", "oxfordshire-cse").put("version", "1.0.0");
        record.putObject("child").put("name", name);
        return record;
    }

    private static Screening screening(String name) {
        return draft().child(ChildDetails.ofUnknownAge(name)).build();
    }

    private static boolean isBlankForCheck(String name) {
        return FORMS.check(screening(name)).stream().anyMatch(problem -> problem.code() == ProblemCode.BLANK_TEXT);
    }
}
