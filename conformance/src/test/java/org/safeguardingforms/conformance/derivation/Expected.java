package org.safeguardingforms.conformance.derivation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a sketch must lead to, found by trying every age it may be and every way of completing its answers. */
final class Expected {

    /** A third concern of a level can change nothing that two do not. */
    private static final int ENOUGH = 2;

    private final Sketch sketch;
    private final Known known;
    private final int[] ages;
    private final List<World> asAnswered;
    private final List<World> worlds;

    Expected(Sketch sketch) {
        this.sketch = sketch;
        this.known = new Known(sketch);
        this.ages = sketch.child().agesOn(sketch.day());
        this.asAnswered = worlds(known.present());
        this.worlds = completions().stream()
                .flatMap(present -> worlds(present).stream())
                .toList();
    }

    private List<World> worlds(List<Concern> present) {
        List<World> worlds = new ArrayList<>();
        for (int age : ages) {
            worlds.add(new World(age, present, sketch.conclusion()));
        }
        return worlds;
    }

    private List<List<Concern>> completions() {
        List<List<Concern>> completions = List.of(known.present());
        for (Level level : Level.values()) {
            completions = completions.stream().flatMap(one -> with(one, level)).toList();
        }
        return completions;
    }

    private Stream<List<Concern>> with(List<Concern> present, Level level) {
        List<List<Concern>> longer = new ArrayList<>(List.of(present));
        for (int more = 1; more <= Math.min(ENOUGH, known.unanswered(level)); more++) {
            List<Concern> longest = new ArrayList<>(longer.get(more - 1));
            longest.add(Concern.found(level));
            longer.add(longest);
        }
        return longer.stream();
    }

    /** 18 or over: the tool gives no outcome. */
    boolean isOutOfScope() {
        return ages[0] >= Child.ADULT;
    }

    /** The rules that are met however the unknowns turn out. */
    Set<TableRule> rulesMet() {
        return metInAll(worlds);
    }

    /** The rules that are met in one way and not in another. */
    Set<TableRule> rulesNotKnown() {
        Set<TableRule> open = metInSome(worlds);
        open.removeAll(rulesMet());
        return open;
    }

    private static Set<TableRule> metInAll(List<World> worlds) {
        Set<TableRule> always = EnumSet.allOf(TableRule.class);
        worlds.forEach(world -> always.retainAll(world.rulesMet()));
        return always;
    }

    private static Set<TableRule> metInSome(List<World> worlds) {
        Set<TableRule> ever = EnumSet.noneOf(TableRule.class);
        worlds.forEach(world -> ever.addAll(world.rulesMet()));
        return ever;
    }

    private Outcome lowest() {
        return worlds.stream().map(World::outcome).min(Outcome::compareTo).orElseThrow();
    }

    private Outcome highest() {
        return worlds.stream().map(World::outcome).max(Outcome::compareTo).orElseThrow();
    }

    /** With no age, a rule that hangs on it asks for a judgement at least, whatever the judgement says. */
    Outcome outcome() {
        boolean hangsOnAge = !metInAll(asAnswered).equals(metInSome(asAnswered));
        return hangsOnAge ? lowest().or(Outcome.JUDGEMENT_REQUIRED) : lowest();
    }

    Outcome couldBecome() {
        return highest().or(outcome());
    }

    boolean isSettled() {
        return lowest() == couldBecome();
    }

    boolean isMandatory() {
        return !isOutOfScope() && rulesMet().stream().anyMatch(TableRule::isMandatory);
    }

    Known known() {
        return known;
    }
}
