package org.safeguardingforms.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.oxfordshire.Screenings;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reader accepts a record exactly if the published schema does, but for what a schema cannot say. */
class VerdictProperties {

    @Provide
    Arbitrary<Screening> screenings() {
        return Screenings.any();
    }

    @Property(tries = 200)
    void theSchemaAcceptsWhateverIsWritten(@ForAll("screenings") Screening screening) {
        JsonNode record = PublishedSchema.MAPPER.readTree(RECORDS.write(screening));

        assertThat(PublishedSchema.WITH_FORMATS.complaints(record)).isEmpty();
    }

    @Property(tries = 400)
    void theReaderAndTheSchemaGiveOneVerdict(@ForAll("screenings") Screening screening, @ForAll Random random) {
        ObjectNode sound = (ObjectNode) PublishedSchema.MAPPER.readTree(RECORDS.writeLine(screening));
        Edits edits = new Edits(random);
        for (int i = 0; i < 10; i++) {
            assertSameVerdict(edits.spoil(sound));
        }
    }

    private static void assertSameVerdict(ObjectNode record) {
        Checked<Screening> read = RECORDS.read(record.toString().getBytes(StandardCharsets.UTF_8));
        List<Problem> problems = BeyondSchema.without(read.problems());
        boolean accepted = PublishedSchema.WITH_FORMATS.accepts(record);
        if (accepted == problems.isEmpty() || (!accepted && BeyondSchema.isOfAnotherEdition(read.problems()))) {
            return;
        }
        assertThat(problems)
                .as("%s%nthe schema says %s", record, PublishedSchema.WITH_FORMATS.complaints(record))
                .isEqualTo(accepted ? List.of() : List.of("a problem"));
    }
}
