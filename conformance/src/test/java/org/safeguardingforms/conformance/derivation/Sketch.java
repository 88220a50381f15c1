package org.safeguardingforms.conformance.derivation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * All of a record that decisions depend on.
 *
 * @param child what is known of the age
 * @param day the day at which the age is taken
 * @param responses what stands on the rows named here, by id, in the order given
 * @param othersNo true if every other row is answered No, false if it is unanswered
 * @param open the rows that are unanswered even so
 * @param conclusion what the professional concluded
 * @param draft true if the record is a draft, assessed at the day; otherwise it was completed on it
 */
record Sketch(
        Child child,
        LocalDate day,
        Map<String, Response> responses,
        boolean othersNo,
        Set<String> open,
        Conclusion conclusion,
        boolean draft) {

    static final LocalDate DAY = LocalDate.of(2013, 3, 1);

    /** A completed record in which every row is answered No. */
    static Sketch of(Child child) {
        return new Sketch(child, DAY, Map.of(), true, Set.of(), Conclusion.NONE, false);
    }

    static Sketch aged(int years) {
        return of(Child.aged(years));
    }

    Sketch on(LocalDate other) {
        return new Sketch(child, other, responses, othersNo, open, conclusion, draft);
    }

    Sketch with(Row row, Response response) {
        Map<String, Response> more = new LinkedHashMap<>(responses);
        more.put(row.id(), response);
        return new Sketch(child, day, more, othersNo, open, conclusion, draft);
    }

    Sketch yes(Row row) {
        return with(row, Response.YES);
    }

    /** The same, with every row that is not named left unanswered. */
    Sketch othersUnanswered() {
        return new Sketch(child, day, responses, false, open, conclusion, draft);
    }

    /** The same, with this row left unanswered. */
    Sketch leavingOpen(Row row) {
        return new Sketch(child, day, responses, othersNo, Set.of(row.id()), conclusion, draft);
    }

    Sketch judged(Conclusion other) {
        return new Sketch(child, day, responses, othersNo, open, other, draft);
    }

    Sketch asDraft() {
        return new Sketch(child, day, responses, othersNo, open, conclusion, true);
    }
}
