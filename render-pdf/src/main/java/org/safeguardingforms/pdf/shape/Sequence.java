package org.safeguardingforms.pdf.shape;

import java.util.function.IntPredicate;

/** Describes a run of glyphs: what the glyph at each place must be. */
interface Sequence {

    int length();

    IntPredicate wanted(int place);

    static Sequence glyphs(Table table, int at, int length) {
        return of(length, place -> {
            int wanted = table.u16(at + 2 * place);
            return glyph -> glyph == wanted;
        });
    }

    static Sequence classes(Table table, int at, int length, Table classes) {
        return of(length, place -> {
            int wanted = table.u16(at + 2 * place);
            return glyph -> Classes.of(classes, glyph) == wanted;
        });
    }

    static Sequence coverages(Table table, int at, int length) {
        return of(length, place -> {
            Table coverage = table.linked(at + 2 * place);
            return glyph -> Coverage.has(coverage, glyph);
        });
    }

    private static Sequence of(int length, java.util.function.IntFunction<IntPredicate> wanted) {
        return new Sequence() {
            @Override
            public int length() {
                return length;
            }

            @Override
            public IntPredicate wanted(int place) {
                return wanted.apply(place);
            }
        };
    }
}
