package org.safeguardingforms.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.definition.Validity;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.Documents;
import org.safeguardingforms.json.tree.Resources;
import org.safeguardingforms.json.variant.Relation;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * A repository of editions: those bundled with the library, those of a folder, those in memory, or several together. Nothing
 * is loaded half: an edition, or every problem at once. Variants are laid over what they extend as they are loaded,
 * and one that says it strengthens its base is loaded only if that is proved.
 *
 * <pre>{@code
 * Edition edition = Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
 * Edition local = Editions.bundled().and(Editions.inFolder(folder)).edition("exampleshire-cse", "1.0.0").orThrow();
 * }</pre>
 *
 * <p>An edition is asked for by its exact version, or as the one {@linkplain #inForceOn in force} on a day; nothing means
 * "the latest". Immutable and thread-safe. Loading checks anew: keep the edition.
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
            "definitions/oxfordshire-pathways-1.0.0.json",
            "definitions/oxfordshire-case-flow-1.0.0.json",
            "definitions/oxfordshire-screening-requirement-1.0.0.json",
            "definitions/oxfordshire-measures-1.0.0.json",
            "definitions/oxfordshire-language-guidance-1.0.0.json",
            "definitions/oxfordshire-risk-assessment-1.0.0.json");

    private final Documents documents;
    private final EditionMaker maker;

    private Editions(Documents documents) {
        this.documents = documents;
        this.maker = new EditionMaker(documents);
    }

    /**
     * The editions that come with the library. Their digests and how they fit together are checked as with any others; that
     * each document keeps to its schema is checked by the library's build.
     */
    public static Editions bundled() {
        return new Editions(Documents.ofTheLibrary(bundledDocuments().stream()));
    }

    /**
     * The JSON documents of the bundled editions, manifests and definitions: to start a definition of one's own from, or to
     * let one's own manifest pin them.
     */
    public static List<byte[]> bundledDocuments() {
        return BUNDLED.stream().map(Resources::bytes).toList();
    }

    /**
     * The JSON documents in a file, or in the files of a folder and of the folders in it whose names end in {@code .json},
     * those that end in {@code .provenance.json} apart; in the order of their names. They are read now.
     *
     * @throws FormsJsonException if the file, the folder or a file in it cannot be read
     */
    public static List<byte[]> documentsIn(Path place) {
        return List.copyOf(JsonFiles.in(place).values());
    }

    /** Editions from these JSON documents: manifests, variants and the definitions they name, in any order. */
    public static Editions of(List<byte[]> documents) {
        return new Editions(Documents.numbered(documents.stream()));
    }

    /**
     * Editions from the files of a folder and of the folders in it whose names end in {@code .json}, those that end in
     * {@code .provenance.json} apart. They are read now.
     *
     * @throws FormsJsonException if the folder or a file in it cannot be read
     */
    public static Editions inFolder(Path folder) {
        return new Editions(Documents.labelled(JsonFiles.in(folder)));
    }

    /** These editions and others. What stands in one may extend or pin what stands in the other. */
    public Editions and(Editions others) {
        return new Editions(documents.and(others.documents));
    }

    /** Every sound edition there is, in the order of the documents; a variant that makes none is left out. */
    public List<EditionSummary> summaries() {
        return names().stream()
                .flatMap(name -> maker.flat(name).stream())
                .map(EditionSummary::of)
                .toList();
    }

    /** Id and version of every edition there is or should be, in the order of the documents. */
    List<String> names() {
        return documents.sound().stream()
                .filter(document -> !document.kind().isPart())
                .map(DefinitionDocument::name)
                .distinct()
                .toList();
    }

    /** Every problem of every document and edition; empty if each edition can be loaded. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(documents.problems());
        if (problems.isEmpty()) {
            names().forEach(name -> problems.addAll(load(name).problems()));
        }
        return problems.stream().distinct().toList();
    }

    /**
     * The edition with exactly this id and version, or every problem of the documents.
     *
     * @param version three numbers, such as {@code 1.0.0}
     * @throws IllegalArgumentException if the version is not of that form
     */
    public Checked<Edition> edition(String id, String version) {
        return load(name(id, version));
    }

    /**
     * The edition with exactly this id, version and digest: what a record was made under.
     *
     * @return the edition; with a warning if the pin gives no digest; or every problem
     */
    public Checked<Edition> edition(EditionPin pin) {
        return load(pin.name()).then(edition -> Checked.of(edition, edition.problemsOf(pin)));
    }

    /**
     * The version of an edition that is in force on a day: of those whose days of validity hold it, the one with the highest
     * number. Drafts never are in force; a historic version only if it says until when it was.
     *
     * @return the edition; {@code none-in-force} if there is none; or every problem of the documents
     */
    public Checked<Edition> inForceOn(String id, LocalDate day) {
        return envelopes(DocumentKind.EDITION, DocumentKind.VARIANT)
                .filter(envelope -> envelope.id().equals(id) && isInForce(envelope, day))
                .max(Comparator.comparing(Envelope::version))
                .map(envelope -> load(envelope.name()))
                .orElseGet(Editions::noneInForce);
    }

    private static Checked<Edition> noneInForce() {
        String message = "No version of it is in force on that day.";
        return Checked.invalid(List.of(ProblemCode.NONE_IN_FORCE.at(Place.whole(), message)));
    }

    private Stream<Envelope> envelopes(DocumentKind... kinds) {
        return Stream.of(kinds).flatMap(documents::ofKind).map(document -> DefinitionReader.envelope(document.json()));
    }

    private static boolean isInForce(Envelope envelope, LocalDate day) {
        Validity validity = envelope.validity();
        boolean isDated = !validity.to().equals(Validity.ALWAYS.to());
        return validity.includes(day)
                && (envelope.status() == Status.ACTIVE || (envelope.status() == Status.HISTORIC && isDated));
    }

    /**
     * A variant with the edition that it makes and where each of its elements comes from, or every problem.
     *
     * @param version three numbers, such as {@code 1.0.0}
     * @return the variant; {@code edition-not-found} if there is no variant with this id and version
     * @throws IllegalArgumentException if the version is not of that form
     */
    public Checked<VariantEdition> variant(String id, String version) {
        return maker.variant(name(id, version));
    }

    /**
     * What a variant says of itself in relation to its base, whether or not it is true: {@link Relation#check} holds the
     * {@linkplain #comparison comparison} against it.
     *
     * @param version three numbers, such as {@code 1.0.0}
     * @return the relation; {@code edition-not-found} if there is no variant with this id and version; or every problem
     * @throws IllegalArgumentException if the version is not of that form
     */
    public Checked<Relation> relation(String id, String version) {
        return maker.relation(name(id, version));
    }

    /**
     * What a variant does to the outcomes of its base over every possible case, and what else it asks for less of, whether or not
     * it is what the variant says of itself: a variant that fails to strengthen its base cannot be loaded, but this shows where
     * it fails. The changes that no outcome depends on are stated, each with its reason.
     *
     * @param version three numbers, such as {@code 1.0.0}
     * @return the comparison; {@code edition-not-found} if there is no variant with this id and version; or every problem
     * @throws IllegalArgumentException if the version is not of that form
     */
    public Checked<Comparison> comparison(String id, String version) {
        return maker.comparison(name(id, version));
    }

    private static String name(String id, String version) {
        return id + "@" + Version.parse(version);
    }

    Checked<Edition> load(String name) {
        return maker.edition(name);
    }
}
