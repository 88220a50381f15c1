package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.variant.Element;
import org.safeguardingforms.json.variant.Origin;
import org.safeguardingforms.json.variant.Provenance;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.json.variant.Variant;
import org.safeguardingforms.json.variant.VariantEdition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes where each element of a variant's edition comes from, as one JSON object in UTF-8, indented:
 * <code>{"edition", "base", "variants", "changes": [{"at", "change", "element", "id", "reason"}],
 * "elements": [{"element", "id", "document", "changes"}]}</code>. An element's changes say where they stand, as
 * {@code exampleshire-cse@1.0.0#/changes/0}.
 */
public final class ProvenanceJson {

    private ProvenanceJson() {}

    /** The provenance of every element. */
    public static byte[] write(VariantEdition edition) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        pin(json.putObject("edition"), edition.edition().pin());
        pin(json.putObject("base"), edition.base().pin());
        ArrayNode variants = json.putArray("variants");
        edition.variants().forEach(one -> variant(variants.addObject(), one));
        ArrayNode changes = json.putArray("changes");
        edition.provenance().touches().forEach(touch -> change(changes.addObject(), touch));
        elements(json.putArray("elements"), edition.provenance());
        return JsonText.indented(json);
    }

    private static void pin(ObjectNode json, EditionPin pin) {
        json.put("id", pin.id());
        json.put("version", pin.version().toString());
        json.put("digest", pin.digest().value());
    }

    private static void variant(ObjectNode json, Variant variant) {
        json.put("id", variant.envelope().id());
        json.put("version", variant.envelope().version().toString());
        json.put("digest", variant.digest().value());
        json.put("relation", variant.relation().word());
    }

    private static void change(ObjectNode json, Touch touch) {
        json.put("at", touch.where());
        json.put("change", touch.change().verb());
        element(json, touch.change().element());
        json.put("reason", touch.change().grounds().reason());
    }

    private static void element(ObjectNode json, Element element) {
        json.put("element", element.kind().word());
        if (!element.in().isEmpty()) {
            json.put("in", element.in());
        }
        if (!element.id().isEmpty()) {
            json.put("id", element.id());
        }
    }

    private static void elements(ArrayNode json, Provenance provenance) {
        for (Element one : provenance.elements()) {
            ObjectNode entry = json.addObject();
            element(entry, one);
            Origin origin = provenance.of(one);
            entry.put("document", origin.document());
            List<Touch> touches = origin.touches();
            if (!touches.isEmpty()) {
                ArrayNode changes = entry.putArray("changes");
                touches.forEach(touch -> changes.add(touch.where()));
            }
        }
    }
}
