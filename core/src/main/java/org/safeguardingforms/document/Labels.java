package org.safeguardingforms.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.sharing.AddressOrPlace;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.When;

/** How values are written on paper. */
final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Stands where a view does not show what was reported. */
    static final String WITHHELD = "Withheld";

    private Labels() {}

    /** What stands at the foot of each page: edition, version, and enough of the digest to compare. */
    static String reference(EditionPin pin) {
        return pin.id() + " " + pin.version() + " · " + pin.digest().abbreviated();
    }

    static String of(When when) {
        if (when instanceof When.On on) {
            return approximately(on.precision()) + of(on.day());
        } else if (when instanceof When.Between period) {
            return approximately(period.precision()) + of(period.from()) + " to " + of(period.to());
        }
        return "";
    }

    private static String approximately(When.Precision precision) {
        return precision == When.Precision.APPROXIMATE ? "About " : "";
    }

    static String kind(Item item) {
        if (item instanceof Person person) {
            return of(person.part());
        } else if (item instanceof Vehicle) {
            return "Vehicle";
        } else if (item instanceof PhoneOrAccount) {
            return "Phone or account";
        } else if (item instanceof AddressOrPlace) {
            return "Address or place";
        }
        return item instanceof CallerOrVisitor ? "Caller or visitor" : "Event";
    }

    private static String of(Person.Part part) {
        return switch (part) {
            case CHILD -> "Child";
            case SUSPECTED -> "Suspected person";
            case OTHER -> "Other person";
        };
    }

    /** {@code 1 March 2013}. */
    static String of(LocalDate date) {
        return DAY.format(date);
    }

    /** At least one of the two; the screening keeps them apart (Annexe 2). */
    static String of(Set<Basis> basis) {
        if (basis.size() > 1) {
            return "Evidence and gut feeling";
        }
        return basis.contains(Basis.EVIDENCE) ? "Evidence" : "Gut feeling";
    }

    static String of(Conclusion conclusion) {
        return switch (conclusion) {
            case CONFIRMS_CONCERNS -> "The tool confirms concerns";
            case DOES_NOT_CONFIRM_CONCERNS -> "The tool does not confirm concerns";
            case UNDECIDED -> "Undecided";
        };
    }
}
