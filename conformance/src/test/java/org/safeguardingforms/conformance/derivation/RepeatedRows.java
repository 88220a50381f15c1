package org.safeguardingforms.conformance.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two concerns that the form prints twice: counted once, present if either row is, at the highest level given. */
final class RepeatedRows {

    private static final List<@Nullable Level> LEVELS = levels();

    private RepeatedRows() {}

    private static List<@Nullable Level> levels() {
        List<@Nullable Level> levels = new ArrayList<>(Arrays.asList(Level.values()));
        levels.add(null);
        return levels;
    }

    static Stream<Case> cases() {
        return Annexe2.ROWS.stream()
                .filter(row -> !row.concern().equals(row.id()))
                .flatMap(again -> cases(Annexe2.row(again.concern()), again));
    }

    private static Stream<Case> cases(Row first, Row again) {
        return Stream.of(answers(first, again), levels(first, again), withAnother(first, again))
                .flatMap(cases -> cases);
    }

    private static Stream<Case> answers(Row first, Row again) {
        return Stream.of(Answer.values())
                .flatMap(one -> Stream.concat(
                        Stream.of(Answer.values()).map(other -> both(first, one, again, other)),
                        Stream.of(alone(first, again, one), alone(again, first, one))));
    }

    private static Case both(Row first, Answer one, Row again, Answer other) {
        String name = first.id() + " is answered " + one.printed() + " and the same concern, printed again, "
                + other.printed() + ", about a child of 13.";
        return Case.of(name, Sketch.aged(13).with(first, plain(one)).with(again, plain(other)), "Annexe 2");
    }

    /** One row answered, its twin left open: the concern is answered. */
    private static Case alone(Row answered, Row open, Answer answer) {
        String name = answered.id() + " is answered " + answer.printed() + " and " + open.id()
                + ", the same concern, is left open, about a child of 14.";
        Sketch sketch = Sketch.aged(14).with(answered, plain(answer)).leavingOpen(open);
        return Case.of(name, sketch, "Annexe 2");
    }

    private static Response plain(Answer answer) {
        return new Response(answer, null);
    }

    private static Stream<Case> levels(Row first, Row again) {
        return LEVELS.stream().flatMap(one -> LEVELS.stream()
                .filter(other -> one != null || other != null)
                .map(other -> levels(first, one, again, other)));
    }

    private static Case levels(Row first, @Nullable Level one, Row again, @Nullable Level other) {
        String name = first.id() + " is present about a child of 10, printed twice: the professional gave " + words(one)
                + " on the first row and " + words(other) + " on the second.";
        Sketch sketch =
                Sketch.aged(10).with(first, new Response(Answer.YES, one)).with(again, new Response(Answer.YES, other));
        return Case.of(name, sketch, "Annexe 2, paragraph 5");
    }

    private static String words(@Nullable Level level) {
        return level == null ? "no level" : level.printed();
    }

    private static Stream<Case> withAnother(Row first, Row again) {
        String name =
                first.id() + ", present on both of its rows about a child of 15, and one Low row are two concerns";
        Sketch sketch = Sketch.aged(15).yes(first).yes(again).yes(Annexe2.LOW);
        return Stream.of(Case.of(name + ".", sketch, "Annexe 2, paragraph 3"));
    }
}
