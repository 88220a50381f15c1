package org.safeguardingforms.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        int whiteSpace = 5 + 1 + 2 + 1 + 11 + 2 + 2 + 1 + 1;
        int invisible = 3 + 2 + 2 + 5 + 5 + 5 + 16 + 1 + 1 + 16 + 1 + 12;
        assertThat(blanks).isEqualTo(whiteSpace + invisible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060\u2060", "\u00ad", "\ufeff", "\u200b\u00ad\u200d", " \u3164 ", "\u2800"})
    void aNameThatShowsNothingIsBlankForAll(String name) {
        assertThat(isBlankForCheck(name)).isTrue();
        assertThat(BeanValidation.accepts(screening(name))).isFalse();
        assertThat(PublishedSchema.WITH_FORMATS.accepts(record(name))).isFalse();
        assertThat(RECORDS.read(RECORDS.write(screening(name))).isValid()).isFalse();
    }

    /** Decision 081: the schema's patterns cannot go there, and only these characters are blank there. */
    @ParameterizedTest
    @CsvSource({"0x1BCA0, 0x1BCA3", "0x1D173, 0x1D17A", "0xE0000, 0xE0FFF"})
    void beyondTheSchemasReachTheCheckAndBeanValidationStillSeeThatNothingShows(int first, int last) {
        for (int codePoint = first - 1; codePoint <= last + 1; codePoint++) {
            String name = Character.toString(codePoint);
            boolean blank = first <= codePoint && codePoint <= last;
            assertThat(isBlankForCheck(name)).as(name).isEqualTo(blank);
            assertThat(BeanValidation.accepts(screening(name))).as(name).isNotEqualTo(blank);
            assertThat(PublishedSchema.WITH_FORMATS.accepts(record(name)))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void noPatternNamesACharacterThatEnginesOfHalvesWouldTearInTwo() {
        List<String> patterns =
                PublishedSchema.MAPPER.readTree(RECORDS.schema()).findValuesAsString("pattern");

        assertThat(patterns).isNotEmpty().noneMatch(pattern -> pattern.chars()
                .mapToObj(unit -> (char) unit)
                .anyMatch(Character::isSurrogate));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u0915\u094D\u200D\u0937",
                "\u0645\u06CC\u200C\u062E",
                "Ro\u00adbin",
                "\u200bRobin"
            })
    void invisibleCharactersWithinATextAreFine(String name) {
        assertThat(isBlankForCheck(name)).isFalse();
        assertThat(BeanValidation.accepts(screening(name))).isTrue();
        assertThat(PublishedSchema.WITH_FORMATS.accepts(record(name))).isTrue();
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
