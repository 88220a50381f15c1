package org.safeguardingforms.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.EditionLoader;
import org.safeguardingforms.json.tree.Resources;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * Loads editions from definitions. Nothing is loaded half: an edition, or every problem at once.
 *
 * <pre>{@code
 * Edition edition = Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Loading reads and checks everything anew: keep the edition.
 */
public final class Editions {

    private static final List<String> BUNDLED = List.of(
            "editions/oxfordshire-cse-1.0.0.json",
            "definitions/oxfordshire-screening-tool-1.0.0.json",
            "definitions/oxfordshire-referral-rules-1.0.0.json",
            "definitions/oxfordshire-roles-1.0.0.json",
            "definitions/oxfordshire-circumstances-1.0.0.json",
            "definitions/oxfordshire-information-sharing-1.0.0.json",
            "definitions/oxfordshire-meeting-plan-1.0.0.json",
            "definitions/oxfordshire-alerts-1.0.0.json",
            "definitions/oxfordshire-language-guidance-1.0.0.json",
            "definitions/oxfordshire-risk-assessment-1.0.0.json");

    private final List<Checked<DefinitionDocument>> documents;

    private Editions(Stream<byte[]> documents) {
        this.documents = documents.map(DefinitionDocument::read).toList();
    }

    /** The editions that come with the library. */
    public static Editions bundled() {
        return new Editions(BUNDLED.stream().map(Resources::bytes));
    }

    /** Editions from these JSON documents: manifests and the definitions they name, in any order. */
    public static Editions of(List<byte[]> documents) {
        return new Editions(documents.stream());
    }

    /** Every edition there is, in the order of the documents. */
    public List<EditionSummary> summaries() {
        return manifests().map(EditionSummary::of).toList();
    }

    /**
     * The edition with exactly this id and version, or every problem of the documents.
     *
     * @param version three numbers, such as {@code 1.0.0}
     * @throws IllegalArgumentException if the version is not of that form
     */
    public Checked<Edition> edition(String id, String version) {
        Version wanted = Version.parse(version);
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            return Checked.invalid(problems);
        }
        return manifests()
                .filter(manifest ->
                        manifest.id().equals(id) && manifest.version().equals(wanted))
                .findFirst()
                .map(manifest -> new EditionLoader(read(), manifest).load())
                .orElseGet(Editions::notFound);
    }

    /** The problems of all documents; those of one that could not be told by its id are placed by its number. */
    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            String number = "document " + (i + 1);
            documents.get(i).problems().stream()
                    .map(problem -> placed(problem, number))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Problem placed(Problem problem, String number) {
        boolean isPlaced = !problem.place().document().isEmpty();
        return isPlaced ? problem : new Problem(problem.code(), problem.place().in(number), problem.message());
    }

    private static Checked<Edition> notFound() {
        String message = "There is no edition with this id and version.";
        return Checked.invalid(List.of(ProblemCode.EDITION_NOT_FOUND.at(Place.whole(), message)));
    }

    private Stream<DefinitionDocument> manifests() {
        return read().stream().filter(document -> document.kind() == DocumentKind.EDITION);
    }

    private List<DefinitionDocument> read() {
        return documents.stream()
                .flatMap(document -> document.toOptional().stream())
                .toList();
    }
}
