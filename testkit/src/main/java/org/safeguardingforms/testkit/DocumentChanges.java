package org.safeguardingforms.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.FlatDocument;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.problem.Checked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of a flattened variant, written in another way or with something changed, and loaded again. */
final class DocumentChanges {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final EditionPin pin;
    private final List<JsonNode> documents;
    private final Random random;

    DocumentChanges(VariantEdition variant, Random random) {
        this.pin = variant.edition().pin();
        this.documents = variant.documents().stream()
                .map(FlatDocument::json)
                .map(MAPPER::readTree)
                .collect(Collectors.toCollection(ArrayList::new));
        this.random = random;
    }

    /** What goes wrong if members and documents are put into another order and blanks are added; empty if nothing does. */
    Optional<String> rewritten() {
        Collections.shuffle(documents, random);
        Checked<Edition> loaded = load(documents.stream().map(this::text).toList());
        if (loaded instanceof Checked.Valid<Edition> valid) {
            return valid.value().pin().equals(pin) ? Optional.empty() : Optional.of("the digest differs");
        }
        return Optional.of(loaded.problems().get(0).toString());
    }

    /** Where a text was changed without another digest or a refusal; empty if it was noticed. */
    Optional<String> edited() {
        List<Place> places = new ArrayList<>();
        documents.forEach(document -> collect(document, places));
        Place place = places.get(random.nextInt(places.size()));
        place.object().put(place.member(), place.object().path(place.member()).stringValue() + ".");
        Checked<Edition> loaded =
                load(documents.stream().map(JsonNode::toString).toList());
        boolean unnoticed =
                loaded.toOptional().map(Edition::pin).filter(pin::equals).isPresent();
        return unnoticed ? Optional.of(place.member()) : Optional.empty();
    }

    private record Place(ObjectNode object, String member) {}

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .filter(member -> object.path(member).isString())
                    .forEach(member -> places.add(new Place(object, member)));
        }
        node.values().forEach(child -> collect(child, places));
    }

    private Checked<Edition> load(List<String> texts) {
        List<byte[]> bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        return Editions.of(bytes).edition(pin.id(), pin.version().toString());
    }

    private String text(JsonNode node) {
        String space = List.of("", " ", "\n\t", "\r\n  ").get(random.nextInt(4));
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            return names.stream()
                    .map(name -> MAPPER.valueToTree(name) + space + ":" + space + text(object.path(name)))
                    .collect(Collectors.joining("," + space, "{" + space, space + "}"));
        }
        if (node instanceof ArrayNode array) {
            return array.values().stream().map(this::text).collect(Collectors.joining(space + ",", "[", space + "]"));
        }
        return node.toString();
    }
}
