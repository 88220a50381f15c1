package org.safeguardingforms.testkit;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.screening.Screening;

/** What holds of every record: it is written and read without loss, and the published schema accepts it. */
public interface RecordLaws {

    /** The edition that is held to the laws. Load it once and keep it: this is asked at every try. */
    Edition edition();

    /** Drafts and completed records with everything that a record may hold. */
    @Provide
    default Arbitrary<Screening> records() {
        return Screenings.under(edition()).any();
    }

    /** Drafts that can be assessed as they stand. */
    @Provide
    default Arbitrary<Screening> drafts() {
        return Screenings.under(edition()).aboutChildren();
    }

    /** What was written is read as it was, and written again as it was, byte for byte. */
    @Property
    default void aRecordSurvivesJson(@ForAll("records") Screening screening) {
        Judge judge = Judge.of(edition());
        ScreeningJson json = judge.records();
        byte[] written = json.write(screening);
        boolean isRead =
                json.read(written).toOptional().filter(screening::equals).isPresent();
        if (!isRead || !Arrays.equals(json.write(json.read(written).orThrow()), written)) {
            throw judge.fault("A record is not what it was after it was written and read", List.of(screening));
        }
    }

    /** A record that was stored and opened again leads to the same decision, in every detail. */
    @Property
    default void aStoredRecordIsDecidedAsBefore(@ForAll("drafts") Screening screening) {
        Judge judge = Judge.of(edition());
        Screening opened =
                judge.records().read(judge.records().write(screening)).orThrow();
        byte[] before = AssessmentJson.write(judge.assess(screening));
        if (!Arrays.equals(before, AssessmentJson.write(judge.assess(opened)))) {
            throw judge.fault("A record is decided otherwise after it was stored", List.of(screening));
        }
    }

    /** The schema that hosts in other languages validate with accepts every sound record. */
    @Property(tries = 100)
    default void thePublishedSchemaAcceptsIt(@ForAll("records") Screening screening) {
        Judge judge = Judge.of(edition());
        List<Problem> problems = judge.records().schemaProblems(judge.records().write(screening));
        if (!problems.isEmpty()) {
            throw judge.fault("The published schema refuses a sound record: " + problems.get(0), List.of(screening));
        }
    }
}
