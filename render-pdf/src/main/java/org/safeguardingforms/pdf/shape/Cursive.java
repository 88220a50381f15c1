package org.safeguardingforms.pdf.shape;

/** Rules that let the end of one letter meet the beginning of the next. */
final class Cursive {

    private final Pass pass;
    private final Line line;
    private final boolean rightToLeft;

    Cursive(Pass pass, boolean rightToLeft) {
        this.pass = pass;
        this.line = pass.line();
        this.rightToLeft = rightToLeft;
    }

    boolean apply(Table table) {
        int entry = anchor(table, line.current().id, 0);
        if (entry == 0) {
            return false;
        }
        int before = pass.previous(line.at, false, Pass.ANY);
        int exit = before < 0 ? 0 : anchor(table, line.get(before).id, 2);
        if (exit == 0) {
            return false;
        }
        join(before, line.at, table.at(exit), table.at(entry));
        line.at++;
        return true;
    }

    /** Offset of the glyph's entry (0) or exit (2) anchor; 0 if it has none. */
    private static int anchor(Table table, int glyph, int which) {
        int index = Coverage.index(table.linked(2), glyph);
        return index < 0 ? 0 : table.u16(6 + 4 * index + which);
    }

    private void join(int before, int here, Table exit, Table entry) {
        Glyph first = line.get(before);
        Glyph second = line.get(here);
        if (rightToLeft) {
            int space = exit.s16(2) + first.x;
            first.advance -= space;
            first.x -= space;
            second.advance = entry.s16(2) + second.x;
        } else {
            first.advance = exit.s16(2) + first.x;
            int space = entry.s16(2) + second.x;
            second.advance -= space;
            second.x -= space;
        }
        int rise = entry.s16(4) - exit.s16(4);
        if (pass.lookup().isRightToLeft()) {
            attach(before, here, rise);
        } else {
            attach(here, before, -rise);
        }
    }

    private void attach(int child, int parent, int rise) {
        release(child, parent);
        line.get(child).attachedTo = parent - child;
        line.get(child).attachedAsMark = false;
        line.get(child).y = rise;
        if (line.get(parent).attachedTo == child - parent) {
            line.get(parent).attachedTo = 0;
            line.get(parent).y = 0;
        }
    }

    /** Turns the chain that hangs on {@code from} round, so that it hangs on the new parent. */
    private void release(int from, int newParent) {
        Glyph glyph = line.get(from);
        int chain = glyph.attachedTo;
        if (chain == 0 || glyph.attachedAsMark) {
            return;
        }
        glyph.attachedTo = 0;
        int parent = from + chain;
        if (parent != newParent) {
            release(parent, newParent);
            line.get(parent).y = -glyph.y;
            line.get(parent).attachedTo = -chain;
            line.get(parent).attachedAsMark = false;
        }
    }
}
