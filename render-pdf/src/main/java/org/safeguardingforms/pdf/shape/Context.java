package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules that call other lookups where glyphs stand in a certain context; the same for substitution and positions. */
final class Context {

    private static final int DEPTH = 6;

    private final Rules rules;
    private final Pass pass;

    Context(Rules rules, Pass pass) {
        this.rules = rules;
        this.pass = pass;
    }

    /** Tries the rules of one subtable, with what stands before and behind it if they are chained. */
    boolean apply(Table table, boolean chained) {
        if (pass.depth() > DEPTH) {
            return false;
        }
        return switch (table.u16(0)) {
            case 1 -> byGlyphs(table, chained);
            case 2 -> byClasses(table, chained);
            case 3 -> byCoverages(table, chained);
            default -> false;
        };
    }

    private boolean byGlyphs(Table table, boolean chained) {
        int index = Coverage.index(table.linked(2), pass.line().current().id);
        return index >= 0
                && table.links(6 + 2 * index)
                && anyRule(table.linked(6 + 2 * index), chained, Optional.empty());
    }

    private boolean byClasses(Table table, boolean chained) {
        int glyph = pass.line().current().id;
        if (!Coverage.has(table.linked(2), glyph)) {
            return false;
        }
        int own = Classes.of(table.linked(chained ? 6 : 4), glyph);
        int sets = chained ? 10 : 6;
        int set = sets + 2 + 2 * own;
        return own < table.u16(sets) && table.links(set) && anyRule(table.linked(set), chained, Optional.of(table));
    }

    private boolean anyRule(Table set, boolean chained, Optional<Table> classes) {
        for (int rule = 0; rule < set.u16(0); rule++) {
            Table table = set.linked(2 + 2 * rule);
            boolean done = chained ? chainedRule(table, classes) : rule(table, classes);
            if (done) {
                return true;
            }
        }
        return false;
    }

    private boolean rule(Table rule, Optional<Table> classes) {
        int length = rule.u16(0);
        Sequence input = sequence(rule, 4, length - 1, classes, 4);
        return matches(none(), input, none()) && call(rule, 4 + 2 * (length - 1), rule.u16(2), input);
    }

    private boolean chainedRule(Table rule, Optional<Table> classes) {
        int before = rule.u16(0);
        int inputAt = 2 + 2 * before;
        int length = rule.u16(inputAt);
        int afterAt = inputAt + 2 * length;
        int after = rule.u16(afterAt);
        Sequence input = sequence(rule, inputAt + 2, length - 1, classes, 6);
        int calls = afterAt + 2 + 2 * after;
        return matches(sequence(rule, 2, before, classes, 4), input, sequence(rule, afterAt + 2, after, classes, 8))
                && call(rule, calls + 2, rule.u16(calls), input);
    }

    private static Sequence sequence(Table rule, int at, int length, Optional<Table> classes, int classesAt) {
        return classes.map(table -> Sequence.classes(rule, at, length, table.linked(classesAt)))
                .orElseGet(() -> Sequence.glyphs(rule, at, length));
    }

    private boolean byCoverages(Table table, boolean chained) {
        return chained ? chainedCoverages(table) : coverages(table);
    }

    private boolean coverages(Table table) {
        int length = table.u16(2);
        if (!Coverage.has(table.linked(6), pass.line().current().id)) {
            return false;
        }
        Sequence input = Sequence.coverages(table, 8, length - 1);
        return matches(none(), input, none()) && call(table, 6 + 2 * length, table.u16(4), input);
    }

    private boolean chainedCoverages(Table table) {
        int before = table.u16(2);
        int inputAt = 4 + 2 * before;
        int length = table.u16(inputAt);
        int afterAt = inputAt + 2 + 2 * length;
        int after = table.u16(afterAt);
        if (!Coverage.has(table.linked(inputAt + 2), pass.line().current().id)) {
            return false;
        }
        Sequence input = Sequence.coverages(table, inputAt + 4, length - 1);
        int calls = afterAt + 2 + 2 * after;
        return matches(Sequence.coverages(table, 4, before), input, Sequence.coverages(table, afterAt + 2, after))
                && call(table, calls + 2, table.u16(calls), input);
    }

    private static Sequence none() {
        return Sequence.glyphs(new Table(new byte[0], 0), 0, 0);
    }

    private boolean matches(Sequence before, Sequence input, Sequence after) {
        Line line = pass.line();
        List<Integer> places = places(input);
        return places.size() == input.length() + 1
                && matchesBefore(before, line.at)
                && matchesAfter(after, places.get(places.size() - 1));
    }

    /** Where the glyphs of the input stand; fewer than it has if they do not fit. */
    private List<Integer> places(Sequence input) {
        List<Integer> places = new ArrayList<>();
        int at = pass.line().at;
        places.add(at);
        for (int place = 0; place < input.length(); place++) {
            at = pass.next(at, false, input.wanted(place));
            if (at < 0) {
                break;
            }
            places.add(at);
        }
        return places;
    }

    private boolean matchesBefore(Sequence before, int from) {
        int at = from;
        for (int place = 0; place < before.length() && at >= 0; place++) {
            at = pass.previous(at, true, before.wanted(place));
        }
        return at >= 0;
    }

    private boolean matchesAfter(Sequence after, int from) {
        int at = from;
        for (int place = 0; place < after.length() && at >= 0; place++) {
            at = pass.next(at, true, after.wanted(place));
        }
        return at >= 0;
    }

    /** Applies the lookups that the rule calls at their places, and keeps count of how the line grows and shrinks. */
    private boolean call(Table table, int at, int count, Sequence input) {
        Line line = pass.line();
        List<Integer> places = places(input);
        int end = places.get(places.size() - 1) + 1;
        for (int record = at; record < at + 4 * count; record += 4) {
            int place = table.u16(record);
            if (place < places.size() && places.get(place) < line.size()) {
                int before = line.size();
                line.at = places.get(place);
                applyAt(table.u16(record + 2));
                int grown = line.size() - before;
                end = Math.max(end + grown, places.get(place) + 1);
                shift(places, place, grown);
            }
        }
        line.at = end;
        return true;
    }

    private void applyAt(int index) {
        rules.apply(pass.calling(rules.lookup(index)));
    }

    private static void shift(List<Integer> places, int place, int grown) {
        int next = place + 1;
        if (grown > 0) {
            for (int added = 0; added < grown; added++) {
                places.add(next, places.get(place) + grown - added);
            }
            next += grown;
        } else {
            for (int removed = 0; removed < -grown && next < places.size(); removed++) {
                places.remove(next);
            }
        }
        for (int at = next; at < places.size(); at++) {
            places.set(at, places.get(at) + grown);
        }
    }
}
