package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Places problems of a flattened edition where its author can mend them: at the change that brought them in. A problem that
 * no change can be blamed for stays at its place in the flattened definition.
 */
final class Blame {

    private final Collection<? extends JsonNode> definitions;
    private final List<Claim> claims;

    Blame(Collection<? extends JsonNode> definitions, List<Claim> claims) {
        this.definitions = definitions;
        this.claims = claims;
    }

    <T> Checked<T> placed(Checked<T> checked) {
        return checked.isValid()
                ? checked
                : Checked.invalid(
                        checked.problems().stream().map(this::placed).distinct().toList());
    }

    private Problem placed(Problem problem) {
        return change(problem.place())
                .map(change -> new Problem(problem.code(), change, problem.message()))
                .orElse(problem);
    }

    /** The change that is to blame for what stands at a place; empty if none is. */
    Optional<Place> change(Place place) {
        return claim(place).map(claim -> at(claim, place));
    }

    private static Place at(Claim claim, Place place) {
        Place change = Place.at(claim.touch().pointer()).in(claim.touch().variant());
        String id = claim.touch().change().element().id();
        return change.about(place.element().isEmpty() ? id : place.element());
    }

    private Optional<Claim> claim(Place place) {
        return definitions.stream()
                .filter(one -> name(one).equals(place.document()))
                .map(document -> path(document, place.pointer()))
                .filter(path -> path.size() > 1)
                .flatMap(path -> claims.stream().filter(claim -> claim.concerns(path)))
                .findFirst();
    }

    private static String name(JsonNode document) {
        return document.path("id").asString() + "@" + document.path("version").asString();
    }

    /** A pointer with ids instead of numbers, as claims have it. */
    private static List<String> path(JsonNode document, String pointer) {
        List<String> path = new ArrayList<>();
        DocumentKind.of(document).ifPresent(kind -> path.add(kind.word()));
        JsonNode at = document;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            boolean isItem = at.isArray();
            at = isItem ? at.path(Integer.parseInt(name)) : at.path(name);
            path.add(isItem ? ElementPlace.idOf(at, name) : name);
        }
        return path;
    }
}
