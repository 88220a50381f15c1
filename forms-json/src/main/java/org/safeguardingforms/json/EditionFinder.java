package org.safeguardingforms.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Finds the edition that a record names among those there are. */
final class EditionFinder {

    private final Editions editions;
    private final Map<String, EditionPin> pins;

    EditionFinder(Editions editions) {
        this.editions = editions;
        this.pins = editions.summaries().stream()
                .map(EditionSummary::pin)
                .collect(Collectors.toUnmodifiableMap(EditionPin::name, Function.identity(), (first, again) -> first));
    }

    /** The name of a known edition, or why the record names none. */
    Checked<String> nameIn(JsonNode record) {
        List<Problem> problems = new ArrayList<>();
        JsonObject root = JsonObject.root(record, problems).require("edition");
        return PinReader.read(root, Digest.NOT_GIVEN)
                .map(pin -> known(pin.name()))
                .orElseGet(() -> Checked.invalid(problems));
    }

    private Checked<String> known(String name) {
        return pins.containsKey(name) ? Checked.valid(name) : Checked.invalid(List.of(unknown()));
    }

    private static Problem unknown() {
        String message = "There is no edition with this id and version.";
        return ProblemCode.EDITION_NOT_FOUND.at(Place.at("/edition"), message);
    }

    /** Loads an edition whose name is known. */
    Checked<EditionAtHand> load(String name) {
        EditionPin pin = pins.get(name);
        if (pin == null) {
            return Checked.invalid(List.of(unknown()));
        }
        return editions.edition(pin.id(), pin.version().toString()).map(EditionAtHand::of);
    }
}
