package org.safeguardingforms.duty;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.rule.Level;

/** What the printed form lacks: a level under its own name, a contact, a marking. */
final class FormLosses {

    private FormLosses() {}

    static void find(ScreeningTool base, ScreeningTool variant, Losses losses) {
        Function<String, Place> before =
                pointer -> Place.at(pointer).in(base.envelope().name());
        Function<String, Place> after =
                pointer -> Place.at(pointer).in(variant.envelope().name());
        for (Level level : Level.values()) {
            String names = "/levelNames/" + level;
            swapped(level, base.levelNames(), variant.levelNames())
                    .forEach(words -> losses.less(before.apply(names), after.apply(names), words));
            String letters = "/totals/letters/" + level;
            swapped(level, base.totals().letters(), variant.totals().letters())
                    .forEach(words -> losses.less(before.apply(letters), after.apply(letters), words));
        }
        if (variant.contact().isEmpty() && !base.contact().isEmpty()) {
            losses.less(before.apply("/contact"), after.apply("/contact"), "The form no longer says whom to turn to.");
        }
        if (variant.marking().isEmpty() && !base.marking().isEmpty()) {
            losses.less(before.apply("/marking"), after.apply("/marking"), "The form has no protective marking.");
        }
    }

    private static Stream<String> swapped(Level level, Map<Level, String> base, Map<Level, String> variant) {
        String printed = variant.getOrDefault(level, "");
        return Stream.of(Level.values())
                .filter(other -> other != level && printed.equalsIgnoreCase(base.getOrDefault(other, "")))
                .map(other -> "What the base prints as " + Losses.quoted(base.getOrDefault(level, ""))
                        + " is printed as " + Losses.quoted(printed) + ", which is the base's name of another level.");
    }
}
