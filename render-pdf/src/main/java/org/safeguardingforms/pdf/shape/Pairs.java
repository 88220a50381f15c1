package org.safeguardingforms.pdf.shape;

/** Rules for two neighbours: kerning. */
final class Pairs {

    private final Pass pass;
    private final Line line;

    Pairs(Pass pass) {
        this.pass = pass;
        this.line = pass.line();
    }

    boolean apply(Table table) {
        int index = Coverage.index(table.linked(2), line.current().id);
        if (index < 0) {
            return false;
        }
        int second = pass.next(line.at, false, Pass.ANY);
        if (second < 0) {
            return false;
        }
        return table.u16(0) == 1 ? glyphs(table, table.linked(10 + 2 * index), second) : classes(table, second);
    }

    private boolean glyphs(Table table, Table set, int second) {
        int size = 2 + Adjustment.size(table.u16(4)) + Adjustment.size(table.u16(6));
        for (int pair = 0; pair < set.u16(0); pair++) {
            int at = 2 + pair * size;
            if (set.u16(at) == line.get(second).id) {
                adjust(table, set, at + 2, second);
                return true;
            }
        }
        return false;
    }

    private boolean classes(Table table, int second) {
        int firstClass = Classes.of(table.linked(8), line.current().id);
        int secondClass = Classes.of(table.linked(10), line.get(second).id);
        if (firstClass >= table.u16(12) || secondClass >= table.u16(14)) {
            return false;
        }
        int size = Adjustment.size(table.u16(4)) + Adjustment.size(table.u16(6));
        adjust(table, table, 16 + size * (firstClass * table.u16(14) + secondClass), second);
        return true;
    }

    private void adjust(Table formats, Table values, int at, int second) {
        Adjustment.apply(values, at, formats.u16(4), line.current());
        Adjustment.apply(values, at + Adjustment.size(formats.u16(4)), formats.u16(6), line.get(second));
        line.at = formats.u16(6) == 0 ? second : second + 1;
    }
}
