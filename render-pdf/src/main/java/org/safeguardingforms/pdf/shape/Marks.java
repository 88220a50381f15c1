package org.safeguardingforms.pdf.shape;

/** Rules that put marks on letters, on parts of ligatures, and on other marks. */
final class Marks {

    private final Pass pass;
    private final Line line;

    Marks(Pass pass) {
        this.pass = pass;
        this.line = pass.line();
    }

    boolean onBase(Table table) {
        int mark = Coverage.index(table.linked(2), line.current().id);
        int base = mark < 0 ? -1 : base();
        int index = base < 0 ? -1 : Coverage.index(table.linked(4), line.get(base).id);
        return index >= 0 && attach(table, mark, table.linked(10), index, base);
    }

    boolean onLigature(Table table) {
        int mark = Coverage.index(table.linked(2), line.current().id);
        int ligature = mark < 0 ? -1 : previousLetter(line.at);
        int index = ligature < 0 ? -1 : Coverage.index(table.linked(4), line.get(ligature).id);
        if (index < 0) {
            return false;
        }
        Table parts = table.linked(10).linked(2 + 2 * index);
        return parts.u16(0) > 0 && attach(table, mark, parts, part(ligature, parts.u16(0)), ligature);
    }

    boolean onMark(Table table) {
        int mark = Coverage.index(table.linked(2), line.current().id);
        int below = mark < 0 ? -1 : new Marks(pass.over(pass.lookup().overNothing())).previousMark();
        int index = below < 0 ? -1 : Coverage.index(table.linked(4), line.get(below).id);
        return index >= 0 && attach(table, mark, table.linked(10), index, below);
    }

    private int previousMark() {
        int below = pass.previous(line.at, false, Pass.ANY);
        return below >= 0 && pass.kinds().isMark(line.get(below).id) && areOnTheSame(line.current(), line.get(below))
                ? below
                : -1;
    }

    private static boolean areOnTheSame(Glyph mark, Glyph below) {
        if (mark.ligature == below.ligature) {
            return mark.ligature == 0 || mark.component == below.component;
        }
        return (mark.ligature > 0 && mark.component == 0) || (below.ligature > 0 && below.component == 0);
    }

    private int previousLetter(int from) {
        return pass.over(pass.lookup().overMarks()).previous(from, false, Pass.ANY);
    }

    /** The letter before; of a letter that was split, its first part. */
    private int base() {
        int base = previousLetter(line.at);
        while (base > 0 && isLaterPart(base)) {
            base = previousLetter(base);
        }
        return base;
    }

    private boolean isLaterPart(int index) {
        Glyph glyph = line.get(index);
        Glyph before = line.get(index - 1);
        return glyph.multiplied
                && glyph.component != 0
                && !pass.kinds().isMark(before.id)
                && before.multiplied
                && glyph.ligature == before.ligature
                && glyph.component == before.component + 1;
    }

    private int part(int ligature, int parts) {
        Glyph mark = line.current();
        boolean own =
                line.get(ligature).ligature != 0 && line.get(ligature).ligature == mark.ligature && mark.component > 0;
        return own ? Math.min(parts, mark.component) - 1 : parts - 1;
    }

    private boolean attach(Table table, int mark, Table anchors, int row, int on) {
        int classes = table.u16(6);
        Table marks = table.linked(8);
        int anchor = 2 + 2 * (row * classes + marks.u16(2 + 4 * mark));
        if (!anchors.links(anchor)) {
            return false;
        }
        Table own = marks.linked(4 + 4 * mark);
        Table place = anchors.linked(anchor);
        Glyph glyph = line.current();
        glyph.x = place.s16(2) - own.s16(2);
        glyph.y = place.s16(4) - own.s16(4);
        glyph.attachedTo = on - line.at;
        glyph.attachedAsMark = true;
        line.at++;
        return true;
    }
}
