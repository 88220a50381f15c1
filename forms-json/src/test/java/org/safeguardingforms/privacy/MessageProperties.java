package org.safeguardingforms.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.safeguardingforms.oxfordshire.Days;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemsException;
import org.safeguardingforms.record.Edits;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** However a record is spoiled, no message repeats what somebody wrote in it. */
class MessageProperties {

    private static final byte[] RECORD = RECORDS.writeLine(Told.completed().build());

    @Property(tries = 2000)
    void noProblemRepeatsWhatSomebodyWrote(@ForAll Random random) {
        ObjectNode spoiled =
                new Edits(random).spoil((ObjectNode) JsonMapper.shared().readTree(RECORD));

        check(RECORDS.read(spoiled.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 1000)
    void noProblemOfSpoiledTextRepeatsWhatSomebodyWrote(@ForAll Random random) {
        byte[] spoiled =
                random.nextBoolean() ? RECORD.clone() : Arrays.copyOf(RECORD, random.nextInt(RECORD.length) + 1);
        spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);

        check(RECORDS.read(spoiled));
    }

    private static void check(Checked<Screening> read) {
        List<Problem> problems = read.toOptional()
                .map(screening -> FORMS.assess(screening, Days.FRI_2013_03_01).problems())
                .orElse(read.problems());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(Told.SECRETS));
        if (!read.isValid()) {
            assertThat(new Thrown(read).message()).doesNotContain(Told.SECRETS);
        }
    }

    /** What a host sees that asks for the value all the same. */
    private record Thrown(Checked<Screening> read) {
        String message() {
            try {
                return read.orThrow().toString();
            } catch (ProblemsException e) {
                return e.toString();
            }
        }
    }
}
