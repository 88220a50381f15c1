package org.safeguardingforms.sharing;

import org.safeguardingforms.definition.ReportField;

/** Goes through the fields of one item; see {@link FieldWalk}. */
record ItemWalk(FieldWalk walk, String at) {

    Item copy(Item item) {
        if (item instanceof Person person) {
            return person.part() == Person.Part.CHILD ? child(person) : person(person);
        } else if (item instanceof Vehicle vehicle) {
            return vehicle(vehicle);
        } else if (item instanceof PhoneOrAccount phone) {
            return phone(phone);
        }
        return placeOrTime(item);
    }

    private Item placeOrTime(Item item) {
        if (item instanceof AddressOrPlace place) {
            return address(place);
        } else if (item instanceof CallerOrVisitor caller) {
            return caller(caller);
        } else if (item instanceof Event event) {
            return event(event);
        }
        throw new IllegalArgumentException("item: of no known kind");
    }

    private String text(ReportField field, String member, String text) {
        return walk.text(field, at + member, text);
    }

    private Person person(Person from) {
        return new Person(
                from.part(),
                text(ReportField.PERSON_NAMES, "/names", from.names()),
                walk.texts(ReportField.PERSON_NICKNAMES, at + "/nicknames", from.nicknames()),
                text(ReportField.PERSON_RELATIONSHIP, "/relationship", from.relationship()),
                text(ReportField.PERSON_DESCRIPTION, "/description", from.description()),
                from.grading());
    }

    private Person child(Person from) {
        return new Person(
                from.part(),
                text(ReportField.CHILD_NAMES, "/names", from.names()),
                walk.texts(ReportField.CHILD_NICKNAMES, at + "/nicknames", from.nicknames()),
                text(ReportField.CHILD_RELATIONSHIP, "/relationship", from.relationship()),
                text(ReportField.CHILD_DESCRIPTION, "/description", from.description()),
                from.grading());
    }

    private Vehicle vehicle(Vehicle from) {
        return new Vehicle(
                text(ReportField.VEHICLE_REGISTRATION, "/registration", from.registration()),
                text(ReportField.VEHICLE_MAKE, "/make", from.make()),
                text(ReportField.VEHICLE_MODEL, "/model", from.model()),
                text(ReportField.VEHICLE_COLOUR, "/colour", from.colour()),
                text(ReportField.VEHICLE_OCCUPANTS, "/occupants", from.occupants()),
                text(ReportField.VEHICLE_DESCRIPTION, "/description", from.description()),
                from.grading());
    }

    private PhoneOrAccount phone(PhoneOrAccount from) {
        return new PhoneOrAccount(
                text(ReportField.PHONE_NUMBER, "/number", from.number()),
                text(ReportField.PHONE_SERVICE, "/service", from.service()),
                text(ReportField.PHONE_DESCRIPTION, "/description", from.description()),
                from.grading());
    }

    private AddressOrPlace address(AddressOrPlace from) {
        return new AddressOrPlace(
                text(ReportField.ADDRESS_ADDRESS, "/address", from.address()),
                text(ReportField.ADDRESS_DESCRIPTION, "/description", from.description()),
                from.grading());
    }

    private CallerOrVisitor caller(CallerOrVisitor from) {
        return new CallerOrVisitor(
                from.when(),
                text(ReportField.CALLER_WHERE, "/where", from.where()),
                text(ReportField.CALLER_DESCRIPTION, "/description", from.description()),
                from.grading());
    }

    private Event event(Event from) {
        return new Event(
                from.when(), text(ReportField.EVENT_DESCRIPTION, "/description", from.description()), from.grading());
    }
}
