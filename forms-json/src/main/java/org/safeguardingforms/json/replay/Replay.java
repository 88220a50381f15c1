package org.safeguardingforms.json.replay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Makes stored assessments again and tells whether they are still what they were: under the same edition, with the same
 * inputs, the same result.
 *
 * <pre>{@code
 * Replay replay = Replay.with(Editions.bundled());
 * Verification found = replay.verify(storedBytes);
 * if (found instanceof Verification.OtherResult other) { show(other.differences()); }
 * }</pre>
 *
 * <p>The whole assessment is compared, whatever this or a later version of the library writes into it. A difference tells
 * its place, never what stands there. Thread-safe.
 */
public final class Replay {

    private final Editions editions;
    private final ScreeningRecords records;
    private final Map<String, Checked<Edition>> loaded = new ConcurrentHashMap<>();

    private Replay(Editions editions) {
        this.editions = editions;
        this.records = ScreeningRecords.of(editions);
    }

    /** Assessments under any of these editions. */
    public static Replay with(Editions editions) {
        return new Replay(editions);
    }

    /**
     * Makes an assessment again.
     *
     * @param assessment what {@link AssessmentJson} wrote, in UTF-8
     */
    public Verification verify(byte[] assessment) {
        Checked<JsonNode> read = StrictJson.parse(assessment);
        return read.toOptional().map(this::verify).orElseGet(() -> new Verification.Unreadable(read.problems()));
    }

    private Verification verify(JsonNode stored) {
        Checked<StoredAssessment> read = StoredAssessment.read(stored);
        return read.toOptional().map(this::verify).orElseGet(() -> new Verification.Unreadable(read.problems()));
    }

    private Verification verify(StoredAssessment stored) {
        List<Problem> ofEdition = problems(stored.edition());
        if (!ofEdition.isEmpty()) {
            return new Verification.OtherEdition(ofEdition);
        }
        Checked<Assessment> made = again(stored);
        return made.toOptional()
                .map(assessment -> compare(stored, assessment, made.problems()))
                .orElseGet(() -> new Verification.Unreadable(inside(made.problems())));
    }

    private List<Problem> problems(EditionPin pin) {
        Checked<Edition> known = loaded.computeIfAbsent(
                pin.name(), name -> editions.edition(pin.id(), pin.version().toString()));
        return known.toOptional().map(edition -> edition.problemsOf(pin)).orElseGet(known::problems);
    }

    private Checked<Assessment> again(StoredAssessment stored) {
        byte[] screening = JsonText.line(stored.screening());
        return stored.assessedAt()
                .map(day -> records.assess(screening, day))
                .orElseGet(() -> records.assess(screening));
    }

    private static Verification compare(StoredAssessment stored, Assessment made, List<Problem> warnings) {
        byte[] anew = AssessmentJson.write(made, stored.hasWarnings() ? warnings : List.of());
        List<Difference> differences =
                TreeComparison.of(stored.json(), StrictJson.parse(anew).orThrow());
        EditionPin edition = made.edition().pin();
        return differences.isEmpty()
                ? new Verification.Same(edition)
                : new Verification.OtherResult(edition, differences);
    }

    /** The problems of the screening, placed in the assessment. */
    private static List<Problem> inside(List<Problem> problems) {
        return problems.stream()
                .map(problem -> {
                    Place place = problem.place();
                    Place inside = new Place(place.document(), "/screening" + place.pointer(), place.element());
                    return new Problem(problem.code(), inside, problem.message());
                })
                .toList();
    }
}
