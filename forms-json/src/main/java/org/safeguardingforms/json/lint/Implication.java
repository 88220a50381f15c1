package org.safeguardingforms.json.lint;

import java.util.Set;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Selection;

/**
 * Whether one condition can be seen to hold wherever another does, from what the two say alone. It never errs in saying yes;
 * it may miss what only the form's rows could tell.
 */
final class Implication {

    private Implication() {}

    static boolean holds(Condition given, Condition then) {
        if (given.equals(then)) {
            return true;
        } else if (given instanceof Condition.AnyOf any) {
            return any.parts().stream().allMatch(part -> holds(part, then));
        } else if (then instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> holds(given, part));
        } else if (then instanceof Condition.AnyOf any && any.parts().stream().anyMatch(part -> holds(given, part))) {
            return true;
        } else if (given instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(part -> holds(part, then));
        }
        return simple(given, then);
    }

    private static boolean simple(Condition given, Condition then) {
        if (given instanceof Condition.AgeAtMost younger && then instanceof Condition.AgeAtMost older) {
            return younger.years() <= older.years();
        } else if (given instanceof Condition.Present more && then instanceof Condition.Present fewer) {
            return more.atLeast() >= fewer.atLeast() && isWithin(more.of(), fewer.of());
        } else if (given instanceof Condition.AgeSuggestionOpen open) {
            return isOfOpen(open, then);
        }
        return false;
    }

    /** A row whose age suggestion is open is present. */
    private static boolean isOfOpen(Condition.AgeSuggestionOpen open, Condition then) {
        return then instanceof Condition.AgeSuggestionOpen fewer && open.atLeast() >= fewer.atLeast()
                || then instanceof Condition.Present present
                        && open.atLeast() >= present.atLeast()
                        && present.of().equals(Selection.everyRow());
    }

    private static boolean isWithin(Selection narrow, Selection wide) {
        Level lowest = narrow.lowest();
        return lowest.isAtLeast(wide.lowest())
                && isWithin(narrow.domains(), wide.domains())
                && isWithin(narrow.indicators(), wide.indicators());
    }

    /** An empty set stands for all. */
    private static boolean isWithin(Set<?> narrow, Set<?> wide) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }
}
