package org.safeguardingforms.conformance.derivation;

import java.util.stream.Stream;

/** Each row alone, on both sides of 13: every row has its level, and Possible counts as Yes does. */
final class EveryRow {

    private EveryRow() {}

    static Stream<Case> cases() {
        return Annexe2.ROWS.stream().flatMap(EveryRow::cases);
    }

    private static Stream<Case> cases(Row row) {
        String name = row.id() + " (" + row.level().printed() + ") is the only row present: answered ";
        return Stream.of(
                Case.of(name + "Yes about a child of 13.", Sketch.aged(13).yes(row)),
                Case.of(name + "Possible about a child of 14.", Sketch.aged(14).with(row, Response.POSSIBLE), "2"));
    }
}
