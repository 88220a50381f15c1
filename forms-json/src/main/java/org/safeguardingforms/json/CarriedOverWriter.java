package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes where a migrated record comes from. */
final class CarriedOverWriter {

    private CarriedOverWriter() {}

    /** Adds the member; none to a record that was not migrated. */
    static void write(ObjectNode json, List<CarriedOver> origins) {
        if (!origins.isEmpty()) {
            ArrayNode list = json.putArray("carriedOver");
            origins.forEach(origin -> write(list.addObject(), origin));
        }
    }

    private static void write(ObjectNode json, CarriedOver origin) {
        json.put("record", origin.record().toString());
        json.set("edition", ScreeningWriter.pin(origin.edition()));
        ArrayNode items = json.putArray("items");
        origin.items().forEach(item -> write(items.addObject().put("pointer", item.pointer()), item));
    }

    /** Only a view has an empty value, where it is withheld. */
    private static void write(ObjectNode json, CarriedItem item) {
        if (!item.value().isEmpty()) {
            json.put("value", item.value());
        }
        item.printedLevel().ifPresent(level -> json.put("printedLevel", level.name()));
    }
}
