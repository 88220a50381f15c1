package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;

/** Rules that join several glyphs into one. */
final class Ligatures {

    private final Pass pass;
    private final Line line;

    Ligatures(Pass pass) {
        this.pass = pass;
        this.line = pass.line();
    }

    boolean apply(Table table) {
        int index = Coverage.index(table.linked(2), line.current().id);
        if (index < 0) {
            return false;
        }
        Table set = table.linked(6 + 2 * index);
        for (int rule = 0; rule < set.u16(0); rule++) {
            if (applyRule(set.linked(2 + 2 * rule))) {
                return true;
            }
        }
        return false;
    }

    private boolean applyRule(Table rule) {
        int length = rule.u16(2);
        if (length == 1) {
            line.current().replaceBy(rule.u16(0));
            line.at++;
            return true;
        }
        List<Integer> places = places(Sequence.glyphs(rule, 4, length - 1));
        if (places.size() < length || !isOfOnePiece(places)) {
            return false;
        }
        join(places, rule.u16(0));
        return true;
    }

    private List<Integer> places(Sequence wanted) {
        List<Integer> places = new ArrayList<>();
        int at = line.at;
        places.add(at);
        for (int place = 0; place < wanted.length(); place++) {
            at = pass.next(at, false, wanted.wanted(place));
            if (at < 0) {
                break;
            }
            places.add(at);
        }
        return places;
    }

    /** Marks on different parts of a ligature do not join, nor do the marks of one ligature with another. */
    private boolean isOfOnePiece(List<Integer> places) {
        Glyph first = line.current();
        return places.stream().skip(1).map(line::get).allMatch(glyph -> fitsTo(first, glyph));
    }

    private static boolean fitsTo(Glyph first, Glyph glyph) {
        if (first.ligature != 0 && first.component != 0) {
            return glyph.ligature == first.ligature && glyph.component == first.component;
        }
        return glyph.ligature == 0 || glyph.component == 0 || glyph.ligature == first.ligature;
    }

    private void join(List<Integer> places, int glyph) {
        boolean marks = places.stream().allMatch(place -> pass.kinds().isMark(line.get(place).id));
        boolean base = pass.kinds().isBase(line.current().id)
                && places.stream().skip(1).allMatch(place -> pass.kinds().isMark(line.get(place).id));
        int ligature = marks || base ? 0 : line.newLigature();
        Glyph first = line.current();
        int lastLigature = first.ligature;
        int lastCount = first.components;
        int count = lastCount;
        int total =
                places.stream().mapToInt(place -> line.get(place).components).sum();
        if (ligature != 0) {
            first.ligature = ligature;
            first.component = 0;
            first.components = total;
        }
        first.replaceBy(glyph);
        first.ligated = ligature != 0 || places.size() > 1;
        first.multiplied = false;
        int at = line.at + 1;
        int removed = 0;
        for (int place : places.subList(1, places.size())) {
            for (; at < place - removed; at++) {
                if (ligature != 0) {
                    line.get(at).component = component(line.get(at), count, lastCount);
                    line.get(at).ligature = ligature;
                }
            }
            Glyph joined = line.glyphs.remove(at);
            removed++;
            lastLigature = joined.ligature;
            lastCount = joined.components;
            count += lastCount;
        }
        if (!marks && lastLigature != 0) {
            followers(at, lastLigature, ligature, count, lastCount);
        }
        line.at = at;
    }

    /** Marks behind the ligature that stood on its last part now stand on the same part of the whole. */
    private void followers(int from, int lastLigature, int ligature, int count, int lastCount) {
        for (int at = from; at < line.size(); at++) {
            Glyph glyph = line.get(at);
            if (glyph.ligature != lastLigature || glyph.component == 0) {
                return;
            }
            glyph.component = component(glyph, count, lastCount);
            glyph.ligature = ligature;
        }
    }

    private static int component(Glyph mark, int count, int lastCount) {
        int own = mark.component == 0 ? lastCount : mark.component;
        return count - lastCount + Math.min(own, lastCount);
    }
}
