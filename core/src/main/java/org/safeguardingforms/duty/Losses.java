package org.safeguardingforms.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.rule.Condition;

/** Takes what a variant asks for less of. */
final class Losses {

    private final Narrowing narrowing;
    private final List<Shortfall> found = new ArrayList<>();

    Losses(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    List<Shortfall> found() {
        return List.copyOf(found);
    }

    /** Something that nothing takes the place of. */
    void gone(Placed<?> base, String words) {
        less(base.place(), Place.whole(), words);
    }

    void less(Placed<?> base, Placed<?> variant, String words) {
        less(base.place(), variant.place(), words);
    }

    void less(Place base, Place variant, String words) {
        found.add(new Shortfall(Shortfall.Kind.ASKS_FOR_LESS, base, variant, words));
    }

    void refuses(Place base, Place variant, String words) {
        found.add(new Shortfall(Shortfall.Kind.REFUSES_RECORDS, base, variant, words));
    }

    /** What holds in fewer cases. */
    void narrower(Placed<?> base, Placed<?> variant, Condition before, Condition after, String words) {
        narrowing.find(before, after).ifPresent(shown -> less(base, variant, words + " in fewer cases; " + shown));
    }

    /** Holds the elements of two lists against each other by their ids. */
    <T> void compare(
            List<Placed<T>> base,
            List<Placed<T>> variant,
            Function<T, String> name,
            BiConsumer<Placed<T>, Placed<T>> both) {
        for (Placed<T> one : base) {
            one.twin(variant)
                    .ifPresentOrElse(
                            other -> both.accept(one, other), () -> gone(one, name.apply(one.value()) + " is gone."));
        }
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
