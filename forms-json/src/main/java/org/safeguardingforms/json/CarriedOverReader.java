package org.safeguardingforms.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.PinReader;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.rule.Level;

/** Reads where a migrated record comes from. */
final class CarriedOverReader {

    private static final Set<String> MEMBERS = Set.of("record", "edition", "items");
    private static final Set<String> ITEM_MEMBERS = Set.of("pointer", "value", "printedLevel");

    private CarriedOverReader() {}

    static List<CarriedOver> read(JsonObject record) {
        List<CarriedOver> origins = new ArrayList<>();
        record.objects("carriedOver").forEach(json -> origin(json).ifPresent(origins::add));
        return origins;
    }

    private static Optional<CarriedOver> origin(JsonObject json) {
        json.only(MEMBERS).require("record").require("edition").require("items");
        Optional<UUID> record = json.uuid("record");
        Optional<EditionPin> edition = PinReader.read(json, Digest.NOT_GIVEN);
        List<CarriedItem> items = new ArrayList<>();
        json.objects("items").forEach(item -> item(item).ifPresent(items::add));
        return record.flatMap(id -> edition.map(pin -> new CarriedOver(id, pin, items)));
    }

    private static Optional<CarriedItem> item(JsonObject json) {
        json.only(ITEM_MEMBERS).require("pointer").require("value");
        Optional<String> value = json.string("value");
        Optional<CarriedItem> placed =
                json.parsed("pointer", "a JSON Pointer into a record", pointer -> new CarriedItem(pointer, ""));
        Optional<Level> level = json.constant("printedLevel", Level.class);
        return placed.flatMap(item -> value.map(text -> new CarriedItem(item.pointer(), text)))
                .map(item -> level.map(item::printedAt).orElse(item));
    }
}
