package org.safeguardingforms.json.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Documents at hand: definitions, manifests and variants, each checked against its schema when it came in, or by the build. */
public final class Documents {

    private record Arrival(String label, Checked<DefinitionDocument> document) {}

    private final List<Arrival> arrivals;

    private Documents(List<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    /** The library's own documents. */
    public static Documents ofTheLibrary(Stream<byte[]> documents) {
        return new Documents(documents
                .map(DefinitionDocument::ofTheLibrary)
                .map(document -> new Arrival(document.name(), Checked.valid(document)))
                .toList());
    }

    /** Documents that are told apart by their number, as long as they do not say their id. */
    public static Documents numbered(Stream<byte[]> documents) {
        List<Arrival> arrivals = new ArrayList<>();
        documents.forEach(bytes ->
                arrivals.add(new Arrival("document " + (arrivals.size() + 1), DefinitionDocument.read(bytes))));
        return new Documents(arrivals);
    }

    /** Documents that are told apart by labels, such as the names of their files. */
    public static Documents labelled(Map<String, byte[]> documents) {
        List<Arrival> arrivals = new ArrayList<>();
        documents.forEach((label, bytes) -> arrivals.add(new Arrival(label, DefinitionDocument.read(bytes))));
        return new Documents(arrivals);
    }

    /** These documents, then others. */
    public Documents and(Documents others) {
        return new Documents(
                Stream.concat(arrivals.stream(), others.arrivals.stream()).toList());
    }

    /** Every document that keeps to its schema, in the order in which they came. */
    public List<DefinitionDocument> sound() {
        return arrivals.stream()
                .flatMap(arrival -> arrival.document().toOptional().stream())
                .toList();
    }

    /** Those of one kind. */
    public Stream<DefinitionDocument> ofKind(DocumentKind kind) {
        return sound().stream().filter(document -> document.kind() == kind);
    }

    /** The one of this kind with this id and version, such as {@code oxfordshire-roles@1.0.0}. */
    public Optional<DefinitionDocument> find(DocumentKind kind, String name) {
        return ofKind(kind).filter(document -> document.name().equals(name)).findFirst();
    }

    /** The problems of all documents, and of any two that share id and version without sharing their content. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Map<String, DefinitionDocument> known = new HashMap<>();
        for (Arrival arrival : arrivals) {
            arrival.document().problems().forEach(problem -> problems.add(placed(problem, arrival.label())));
            arrival.document().toOptional().ifPresent(document -> {
                DefinitionDocument first = known.merge(key(document), document, (earlier, later) -> earlier);
                if (!first.digest().equals(document.digest())) {
                    problems.add(secondContent(document, first));
                }
            });
        }
        return problems;
    }

    /** A variant and the edition that it makes share their name; whether they agree is seen when it is made. */
    private static String key(DefinitionDocument document) {
        return document.kind() == DocumentKind.VARIANT ? "variant " + document.name() : document.name();
    }

    private static Problem secondContent(DefinitionDocument document, DefinitionDocument first) {
        Place place = Place.whole().in(document.name());
        String message = "One document has the digest " + first.digest() + ", another " + document.digest() + ".";
        return ProblemCode.SECOND_CONTENT.at(place, message);
    }

    private static Problem placed(Problem problem, String label) {
        boolean isPlaced = !problem.place().document().isEmpty();
        return isPlaced ? problem : new Problem(problem.code(), problem.place().in(label), problem.message());
    }
}
