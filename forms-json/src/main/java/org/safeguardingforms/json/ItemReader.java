package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.sharing.AddressOrPlace;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.Event;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.ItemGrading;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.When;

/** Reads one item of an information report. */
final class ItemReader {

    private static final Item UNREADABLE = AddressOrPlace.at("unreadable");
    private static final Set<String> GRADING = Set.of("reliability", "accuracy");
    private static final Set<String> WHEN = Set.of("on", "from", "to", "approximate");

    private final JsonObject json;
    private final String description;
    private final ItemGrading grading;

    private ItemReader(JsonObject json) {
        this.json = json;
        this.description = json.text("description");
        this.grading = json.object("grading").flatMap(ItemReader::grading).orElseGet(ItemGrading::asReport);
    }

    /** The item, whatever is wrong with it, so that what is wrong with the next ones is told at their places. */
    static Item read(JsonObject json) {
        json.require("kind");
        return json.constant("kind", ItemKind.class)
                .map(kind -> read(json, kind))
                .orElse(UNREADABLE);
    }

    private static Item read(JsonObject json, ItemKind kind) {
        json.only(kind.members());
        return new ItemReader(json).item(kind);
    }

    private Item item(ItemKind kind) {
        return switch (kind) {
            case PERSON -> person();
            case VEHICLE -> vehicle();
            case PHONE_OR_ACCOUNT ->
                new PhoneOrAccount(json.text("number"), json.text("service"), description, grading);
            case ADDRESS_OR_PLACE -> new AddressOrPlace(json.text("address"), description, grading);
            case CALLER_OR_VISITOR -> new CallerOrVisitor(when(), json.text("where"), description, grading);
            case EVENT -> new Event(when(), description, grading);
        };
    }

    private Person person() {
        json.require("part");
        Person.Part part = json.constant("part", Person.Part.class).orElse(Person.Part.CHILD);
        String names = json.text("names");
        String relationship = json.text("relationship");
        return new Person(part, names, json.texts("nicknames"), relationship, description, grading);
    }

    private Vehicle vehicle() {
        return new Vehicle(
                json.text("registration"),
                json.text("make"),
                json.text("model"),
                json.text("colour"),
                json.text("occupants"),
                description,
                grading);
    }

    private static Optional<ItemGrading> grading(JsonObject json) {
        json.only(GRADING).require("reliability").require("accuracy");
        Optional<GradeCode> reliability = ReportReader.grade(json, "reliability");
        Optional<GradeCode> accuracy = ReportReader.grade(json, "accuracy");
        return reliability.flatMap(first -> accuracy.map(second -> new ItemGrading.Own(first, second)));
    }

    private When when() {
        return json.object("when").flatMap(ItemReader::when).orElseGet(When::notGiven);
    }

    private static Optional<When> when(JsonObject json) {
        json.only(WHEN);
        When.Precision precision = json.isTrue("approximate") ? When.Precision.APPROXIMATE : When.Precision.EXACT;
        return json.has("on") ? day(json, precision) : period(json, precision);
    }

    private static Optional<When> day(JsonObject json, When.Precision precision) {
        for (String member : new String[] {"from", "to"}) {
            if (json.has(member)) {
                json.report(ProblemCode.UNKNOWN_MEMBER, member, "A single day is given too.");
            }
        }
        return json.date("on").map(day -> new When.On(day, precision));
    }

    private static Optional<When> period(JsonObject json, When.Precision precision) {
        json.require("from").require("to");
        Optional<LocalDate> from = json.date("from");
        Optional<LocalDate> to = json.date("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            json.report(ProblemCode.PERIOD_REVERSED, "from", "It is after the last day.");
            return Optional.empty();
        }
        return Optional.of(new When.Between(from.get(), to.get(), precision));
    }
}
