package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Element;
import org.safeguardingforms.json.variant.Origin;
import org.safeguardingforms.json.variant.Provenance;
import org.safeguardingforms.json.variant.Touch;

/** Follows each element of a flattened edition down through the variants that made it. */
final class Origins {

    private final FlatEdition edition;
    private final Map<DocumentKind, String> below = new HashMap<>();

    Origins(FlatEdition edition) {
        this.edition = edition;
        edition.lowest().forEach(one -> below.put(one.kind(), one.name()));
    }

    Provenance provenance() {
        Map<Element, Origin> origins = new LinkedHashMap<>();
        Pieces pieces = Pieces.of(edition.definitions());
        Stream.of(ElementPlace.values())
                .filter(ElementPlace::isDocument)
                .flatMap(pieces::all)
                .flatMap(document -> document.withAllInIt().stream())
                .forEach(one -> origins.put(one.element(), origin(one)));
        return new Provenance(origins, touches());
    }

    /** Goes from the topmost variant down until one brings the element in. */
    private Origin origin(Located element) {
        List<Touch> touches = new ArrayList<>();
        List<String> path = element.path();
        for (int i = edition.layers().size() - 1; i >= 0; i--) {
            Layer layer = edition.layers().get(i);
            path = layer.before(path);
            touches.addAll(0, layer.touchesOf(path));
            Optional<Touch> addition = layer.additionOf(path);
            if (addition.isPresent()) {
                touches.add(0, addition.get());
                return new Origin(layer.variant().name(), touches);
            }
        }
        return new Origin(below.getOrDefault(element.place().document(), ""), touches);
    }

    private List<Touch> touches() {
        return edition.layers().stream().flatMap(Origins::touches).toList();
    }

    private static Stream<Touch> touches(Layer layer) {
        List<Change> changes = layer.variant().changes();
        return Stream.iterate(0, i -> i < changes.size(), i -> i + 1)
                .map(i -> new Touch(layer.variant().name(), i, changes.get(i)));
    }
}
