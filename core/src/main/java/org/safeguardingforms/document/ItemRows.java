package org.safeguardingforms.document;

import java.util.List;
import org.safeguardingforms.definition.Grade;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.sharing.AddressOrPlace;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.Event;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.ItemGrading;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.When;

/** The rows of one item. */
record ItemRows(ReportRows rows, String at) {

    void add(Item item) {
        if (!item.when().equals(When.notGiven())) {
            rows.cells("When", List.of(Span.written(Labels.of(item.when()), at + "/when")));
        }
        if (item instanceof Person person) {
            person(person);
        } else if (item instanceof Vehicle vehicle) {
            vehicle(vehicle);
        } else if (item instanceof PhoneOrAccount phone) {
            phone(phone);
        } else {
            placeOrTime(item);
        }
        if (item.grading() instanceof ItemGrading.Own own) {
            grading(own);
        }
    }

    private void placeOrTime(Item item) {
        if (item instanceof AddressOrPlace place) {
            field(ReportField.ADDRESS_ADDRESS, "/address", place.address());
            field(ReportField.ADDRESS_DESCRIPTION, "/description", place.description());
        } else if (item instanceof CallerOrVisitor caller) {
            field(ReportField.CALLER_WHERE, "/where", caller.where());
            field(ReportField.CALLER_DESCRIPTION, "/description", caller.description());
        } else if (item instanceof Event event) {
            field(ReportField.EVENT_DESCRIPTION, "/description", event.description());
        }
    }

    private void field(ReportField field, String member, String text) {
        rows.field(field, at + member, text);
    }

    private void person(Person person) {
        field(ReportField.PERSON_NAMES, "/names", person.names());
        field(ReportField.PERSON_NICKNAMES, "/nicknames", String.join("; ", person.nicknames()));
        field(ReportField.PERSON_RELATIONSHIP, "/relationship", person.relationship());
        field(ReportField.PERSON_DESCRIPTION, "/description", person.description());
    }

    private void vehicle(Vehicle vehicle) {
        field(ReportField.VEHICLE_REGISTRATION, "/registration", vehicle.registration());
        String mark = vehicle.normalisedRegistration();
        if (!mark.equals(vehicle.registration())) {
            rows.cells("Registration, for a search", List.of(Span.written(mark, at + "/registration")));
        }
        field(ReportField.VEHICLE_MAKE, "/make", vehicle.make());
        field(ReportField.VEHICLE_MODEL, "/model", vehicle.model());
        field(ReportField.VEHICLE_COLOUR, "/colour", vehicle.colour());
        field(ReportField.VEHICLE_OCCUPANTS, "/occupants", vehicle.occupants());
        field(ReportField.VEHICLE_DESCRIPTION, "/description", vehicle.description());
    }

    private void phone(PhoneOrAccount phone) {
        field(ReportField.PHONE_NUMBER, "/number", phone.number());
        field(ReportField.PHONE_SERVICE, "/service", phone.service());
        field(ReportField.PHONE_DESCRIPTION, "/description", phone.description());
    }

    private void grading(ItemGrading.Own own) {
        String text = words(own.reliability(), rows.tool().reliability()) + "; "
                + words(own.accuracy(), rows.tool().accuracy());
        rows.cells("Graded apart", List.of(Span.printed(text)));
    }

    private static String words(GradeCode code, GradeScale scale) {
        return code
                + scale.find(code).map(Grade::words).map(text -> " = " + text).orElse("");
    }
}
