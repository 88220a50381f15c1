package org.safeguardingforms.json;

import java.util.Arrays;
import java.util.Set;
import org.safeguardingforms.sharing.AddressOrPlace;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.Event;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.Vehicle;

/** The kinds of item in a record, each with the members that it may have besides those of every kind. */
enum ItemKind {
    PERSON(Person.class, "part names nicknames relationship"),
    VEHICLE(Vehicle.class, "registration make model colour occupants"),
    PHONE_OR_ACCOUNT(PhoneOrAccount.class, "number service"),
    ADDRESS_OR_PLACE(AddressOrPlace.class, "address"),
    CALLER_OR_VISITOR(CallerOrVisitor.class, "when where"),
    EVENT(Event.class, "when");

    private final Class<? extends Item> type;
    private final String members;

    ItemKind(Class<? extends Item> type, String members) {
        this.type = type;
        this.members = "kind description grading " + members;
    }

    Set<String> members() {
        return Set.of(members.split(" ", -1));
    }

    static ItemKind of(Item item) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("item: of no known kind"));
    }
}
