package org.safeguardingforms.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.PinReader;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Finds the edition that a record names among those there are. Each is loaded when it is first named, and kept. Thread-safe. */
final class EditionFinder {

    private final Editions editions;
    private final Set<String> names;
    private final Map<String, Checked<EditionAtHand>> loaded = new ConcurrentHashMap<>();

    EditionFinder(Editions editions) {
        this.editions = editions;
        this.names = Set.copyOf(editions.names());
    }

    /** The edition that a record names, or why there is none. */
    Checked<EditionAtHand> editionOf(JsonNode record) {
        return nameIn(record).then(name -> loaded.computeIfAbsent(name, this::load));
    }

    private Checked<String> nameIn(JsonNode record) {
        List<Problem> problems = new ArrayList<>();
        JsonObject root = JsonObject.root(record, problems).require("edition");
        return PinReader.read(root, Digest.NOT_GIVEN)
                .map(pin -> known(pin.name()))
                .orElseGet(() -> Checked.invalid(problems));
    }

    private Checked<String> known(String name) {
        return names.contains(name) ? Checked.valid(name) : Checked.invalid(List.of(unknown()));
    }

    private static Problem unknown() {
        String message = "There is no edition with this id and version.";
        return ProblemCode.EDITION_NOT_FOUND.at(Place.at("/edition"), message);
    }

    private Checked<EditionAtHand> load(String name) {
        return editions.load(name).map(EditionAtHand::of);
    }
}
