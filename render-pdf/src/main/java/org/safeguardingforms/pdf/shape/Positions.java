package org.safeguardingforms.pdf.shape;

/** The font's rules that move glyphs: kerning, joining of cursive letters, marks on their letters (GPOS). */
final class Positions implements Rules {

    private static final int EXTENSION = 9;

    private final Layout layout;
    private final boolean rightToLeft;

    private Positions(Layout layout, boolean rightToLeft) {
        this.layout = layout;
        this.rightToLeft = rightToLeft;
    }

    Positions(FontFile font) {
        this(new Layout(font, "GPOS", EXTENSION), false);
    }

    Positions rightToLeft() {
        return new Positions(layout, true);
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
            case 2 -> new Pairs(pass).apply(table);
            case 3 -> new Cursive(pass, rightToLeft).apply(table);
            case 4 -> new Marks(pass).onBase(table);
            case 5 -> new Marks(pass).onLigature(table);
            case 6 -> new Marks(pass).onMark(table);
            case 7 -> new Context(this, pass).apply(table, false);
            case 8 -> new Context(this, pass).apply(table, true);
            default -> false;
        };
    }

    private static boolean single(Line line, Table table) {
        int index = Coverage.index(table.linked(2), line.current().id);
        if (index < 0) {
            return false;
        }
        int format = table.u16(4);
        int at = table.u16(0) == 1 ? 6 : 8 + index * Adjustment.size(format);
        Adjustment.apply(table, at, format, line.current());
        line.at++;
        return true;
    }
}
