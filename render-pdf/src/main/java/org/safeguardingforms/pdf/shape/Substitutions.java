package org.safeguardingforms.pdf.shape;

/** The font's rules that put glyphs in the place of others (GSUB). */
final class Substitutions implements Rules {

    private static final int EXTENSION = 7;

    private final Layout layout;

    Substitutions(FontFile font) {
        layout = new Layout(font, "GSUB", EXTENSION);
    }

    Layout layout() {
        return layout;
    }

    @Override
    public Lookup lookup(int index) {
        return layout.lookup(index);
    }

    @Override
    public boolean apply(Pass pass) {
        for (Table table : pass.lookup().subtables()) {
            if (apply(pass, table)) {
                return true;
            }
        }
        return false;
    }

    private boolean apply(Pass pass, Table table) {
        return switch (pass.lookup().type()) {
            case 1 -> single(pass.line(), table);
            case 2 -> multiple(pass.line(), table);
            case 3 -> alternate(pass.line(), table);
            case 4 -> new Ligatures(pass).apply(table);
            case 5 -> new Context(this, pass).apply(table, false);
            case 6 -> new Context(this, pass).apply(table, true);
            default -> false;
        };
    }

    private static boolean single(Line line, Table table) {
        Glyph glyph = line.current();
        int index = Coverage.index(table.linked(2), glyph.id);
        if (index < 0) {
            return false;
        }
        glyph.replaceBy(table.u16(0) == 1 ? glyph.id + table.u16(4) & 0xFFFF : table.u16(6 + 2 * index));
        line.at++;
        return true;
    }

    private static boolean alternate(Line line, Table table) {
        int index = Coverage.index(table.linked(2), line.current().id);
        if (index < 0 || table.linked(6 + 2 * index).u16(0) == 0) {
            return false;
        }
        line.current().replaceBy(table.linked(6 + 2 * index).u16(2));
        line.at++;
        return true;
    }

    private static boolean multiple(Line line, Table table) {
        int index = Coverage.index(table.linked(2), line.current().id);
        if (index < 0) {
            return false;
        }
        Table sequence = table.linked(6 + 2 * index);
        int count = sequence.u16(0);
        if (count == 0) {
            line.glyphs.remove(line.at);
            return true;
        }
        Glyph first = line.current();
        for (int part = count - 1; part > 0; part--) {
            Glyph sibling = first.sibling();
            sibling.replaceBy(sequence.u16(2 + 2 * part));
            line.glyphs.add(line.at + 1, sibling);
            splitOff(sibling, part);
        }
        first.replaceBy(sequence.u16(2));
        if (count > 1) {
            splitOff(first, 0);
        }
        line.at += count;
        return true;
    }

    private static void splitOff(Glyph glyph, int part) {
        glyph.multiplied = true;
        if (glyph.ligature == 0) {
            glyph.component = part;
            glyph.components = 1;
        }
    }
}
