package org.safeguardingforms.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;

/** Tells the professional what a migrated record holds that no rule looks at. */
final class CarriedNote {

    private static final Citation RULE_IT_IN = new Citation("heading of section 2");

    private final Edition edition;
    private final List<CarriedOver> origins;
    private final List<CarriedConcern> concerns;
    private final long others;

    CarriedNote(Edition edition, List<CarriedOver> all) {
        this.edition = edition;
        this.origins = all.stream()
                .filter(origin -> items(origin).findAny().isPresent())
                .toList();
        this.concerns = origins.stream().flatMap(CarriedConcern::of).toList();
        this.others = origins.stream()
                .flatMap(CarriedNote::items)
                .filter(item -> concerns.stream().noneMatch(one -> one.covers(item)))
                .count();
    }

    /** What people said; that the earlier record replaced one before it is none of that. */
    private static Stream<CarriedItem> items(CarriedOver origin) {
        return origin.items().stream().filter(item -> !item.pointer().equals("/replaces"));
    }

    List<CarriedConcern> concerns() {
        return concerns;
    }

    /** Empty if everything has a place in this edition. */
    Optional<Guidance> guidance() {
        return origins.isEmpty() ? Optional.empty() : Optional.of(new Guidance(text(), RULE_IT_IN));
    }

    private String text() {
        return "This record holds what this edition does not ask about, carried over from an earlier record: " + held()
                + ". No rule looked at it, and the totals do not count it. Read " + records()
                + " before you go by this outcome.";
    }

    private String held() {
        List<String> parts = new ArrayList<>();
        answers(Answer.YES, "Yes").ifPresent(parts::add);
        answers(Answer.POSSIBLE, "Possible").ifPresent(parts::add);
        if (others > 0) {
            String further = parts.isEmpty() ? "" : "further ";
            parts.add(others + " " + further + (others == 1 ? "entry" : "entries"));
        }
        return String.join("; ", parts);
    }

    private Optional<String> answers(Answer answer, String name) {
        List<CarriedConcern> given =
                concerns.stream().filter(one -> one.answer() == answer).toList();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.size() + " answered " + name + " (" + levels(given) + ")");
    }

    private String levels(List<CarriedConcern> given) {
        Stream<String> told = Stream.of(Level.HIGH, Level.MEDIUM, Level.LOW)
                .flatMap(level -> counted(
                        given, Optional.of(level), edition.screeningTool().levelName(level)));
        return Stream.concat(told, counted(given, Optional.empty(), "of a level not told"))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> counted(List<CarriedConcern> given, Optional<Level> level, String name) {
        long count = given.stream().filter(one -> one.level().equals(level)).count();
        return count == 0 ? Stream.empty() : Stream.of(count + " " + name);
    }

    private String records() {
        return origins.stream()
                .map(origin ->
                        "record " + origin.record() + " (" + origin.edition().name() + ")")
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
