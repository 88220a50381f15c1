package org.safeguardingforms.json;

import static org.safeguardingforms.json.ReportWriter.put;

import org.safeguardingforms.sharing.AddressOrPlace;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.ItemGrading;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.When;
import tools.jackson.databind.node.ObjectNode;

/** Writes one item of an information report. */
final class ItemWriter {

    private ItemWriter() {}

    static void write(ObjectNode json, Item item) {
        json.put("kind", ItemKind.of(item).name());
        when(json, item.when());
        if (item instanceof Person person) {
            person(json, person);
        } else if (item instanceof Vehicle vehicle) {
            vehicle(json, vehicle);
        } else if (item instanceof PhoneOrAccount phone) {
            put(json, "number", phone.number());
            put(json, "service", phone.service());
        } else if (item instanceof AddressOrPlace place) {
            put(json, "address", place.address());
        } else if (item instanceof CallerOrVisitor caller) {
            put(json, "where", caller.where());
        }
        put(json, "description", item.description());
        grading(json, item.grading());
    }

    private static void person(ObjectNode json, Person person) {
        json.put("part", person.part().name());
        put(json, "names", person.names());
        ReportWriter.names(json, "nicknames", person.nicknames());
        put(json, "relationship", person.relationship());
    }

    private static void vehicle(ObjectNode json, Vehicle vehicle) {
        put(json, "registration", vehicle.registration());
        put(json, "make", vehicle.make());
        put(json, "model", vehicle.model());
        put(json, "colour", vehicle.colour());
        put(json, "occupants", vehicle.occupants());
    }

    private static void when(ObjectNode json, When when) {
        if (when instanceof When.On on) {
            precision(json.putObject("when").put("on", on.day().toString()), on.precision());
        } else if (when instanceof When.Between period) {
            ObjectNode days = json.putObject("when")
                    .put("from", period.from().toString())
                    .put("to", period.to().toString());
            precision(days, period.precision());
        }
    }

    private static void precision(ObjectNode json, When.Precision precision) {
        if (precision == When.Precision.APPROXIMATE) {
            json.put("approximate", true);
        }
    }

    private static void grading(ObjectNode json, ItemGrading grading) {
        if (grading instanceof ItemGrading.Own own) {
            json.putObject("grading")
                    .put("reliability", own.reliability().value())
                    .put("accuracy", own.accuracy().value());
        }
    }
}
