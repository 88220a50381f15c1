package org.safeguardingforms.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.node.ObjectNode;

/** Each thing on the list of what a schema cannot say is accepted by the schema and found by the reader. */
class BeyondSchemaTest {

    private static final String OTHER_DIGEST = "sha256:" + "0".repeat(64);

    static Stream<Arguments> records() {
        return Stream.of(
                of(ProblemCode.EDITION_DIFFERS, edition("'id': 'somewhere-else', 'version': '1.0.0'")),
                of(ProblemCode.EDITION_DIFFERS, edition("'id': 'oxfordshire-cse', 'version': '1.0.1'")),
                of(
                        ProblemCode.EDITION_DIGEST_DIFFERS,
                        edition("'id': 'oxfordshire-cse', 'version': '1.0.0', 'digest': '" + OTHER_DIGEST + "'")),
                of(ProblemCode.EDITION_DIGEST_MISSING, edition("'id': 'oxfordshire-cse', 'version': '1.0.0'")),
                of(ProblemCode.ESTIMATED_AGE_REVERSED, with("'child': {'estimatedAge': {'from': 13, 'to': 12}}")),
                of(ProblemCode.CHARACTER_NOT_ALLOWED, with("'child': {'name': 'Robin\\u0000'}")),
                of(
                        ProblemCode.DATED_BEFORE_BIRTH,
                        with(
                                "'child': {'name': 'Robin Example', 'dateOfBirth': '2013-03-02'}, 'completedOn': '2013-03-01',"
                                        + "'completedBy': {'name': 'Terry Invented', 'jobTitle': 'Teacher'}")),
                of(
                        ProblemCode.JUDGEMENT_AFTER_COMPLETION,
                        with("'child': {'name': 'Robin Example'}, 'completedOn': '2013-03-01',"
                                + "'completedBy': {'name': 'Terry Invented', 'jobTitle': 'Teacher'},"
                                + "'judgement': {'conclusion': 'UNDECIDED', 'on': '2013-03-02'}")),
                of(ProblemCode.REPLACES_ITSELF, with("'replaces': '00000000-0000-4000-8000-000000000001'")),
                of(
                        ProblemCode.SAME_CONCERN_CONTRADICTED,
                        with("'responses': {'grooming.keys-to-other-premises': {'answer': 'YES'},"
                                + "'grooming.keys-to-other-premises-repeated': {'answer': 'NO'}}")));
    }

    private static Arguments of(ProblemCode code, String record) {
        return Arguments.of(code, record);
    }

    private static String edition(String edition) {
        return "{'schema': 'screening/1', 'id': '00000000-0000-4000-8000-000000000001', 'edition': {" + edition + "}}";
    }

    private static String with(String members) {
        String digest = EDITION.pin().digest().value();
        String edition = "{'id': 'oxfordshire-cse', 'version': '1.0.0', 'digest': '" + digest + "'}";
        return "{'schema': 'screening/1', 'id': '00000000-0000-4000-8000-000000000001', 'edition': " + edition + ", "
                + members + "}";
    }

    private static ObjectNode json(String record) {
        return (ObjectNode) PublishedSchema.MAPPER.readTree(record.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSchemaAcceptsItAndTheReaderFindsIt(ProblemCode code, String record) {
        assertThat(PublishedSchema.WITH_FORMATS.complaints(json(record))).isEmpty();
        assertThat(RECORDS.read(record.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void everythingOnTheListHasAnExample() {
        assertThat(records().map(example -> example.get()[0])).containsAll(BeyondSchema.CODES);
    }

    @Test
    void aDayThatDoesNotExistIsFoundByTheSchemaOnlyIfFormatsAreChecked() {
        ObjectNode record = json(with("'child': {'dateOfBirth': '2013-02-30'}"));

        assertThat(PublishedSchema.WITHOUT_FORMATS.accepts(record)).isTrue();
        assertThat(PublishedSchema.WITH_FORMATS.accepts(record)).isFalse();
        assertThat(RECORDS.read(record.toString().getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_FORMAT);
    }
}
