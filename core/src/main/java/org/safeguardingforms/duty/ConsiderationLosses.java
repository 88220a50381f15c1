package org.safeguardingforms.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeguardingforms.definition.Consideration;
import org.safeguardingforms.definition.Guidance;

/**
 * What a meeting has to think of no longer, or in fewer circumstances (11.1; 12.1 to 12.4). Considerations have no ids: the
 * same one has the same words, or else comes from the same paragraph.
 */
final class ConsiderationLosses {

    private final List<Placed<Consideration>> left;
    private final String of;
    private final Losses losses;

    private ConsiderationLosses(List<Placed<Consideration>> variant, String of, Losses losses) {
        this.left = new ArrayList<>(variant);
        this.of = of;
        this.losses = losses;
    }

    /** Holds what two meetings have to think of against each other; {@code of} names the meeting. */
    static void find(List<Placed<Consideration>> base, List<Placed<Consideration>> variant, String of, Losses losses) {
        ConsiderationLosses considerations = new ConsiderationLosses(variant, of, losses);
        List<Placed<Consideration>> reworded = base.stream()
                .filter(one -> !considerations.isKept(one, Guidance::text))
                .toList();
        reworded.stream()
                .filter(one -> !considerations.isKept(one, Guidance::citation))
                .forEach(one -> losses.gone(one, considerations.name(one) + " is gone."));
    }

    /** Takes one of the variant's for it and compares the two. */
    private boolean isKept(Placed<Consideration> before, Function<Guidance, ?> likeness) {
        Object wanted = likeness.apply(before.value().guidance());
        Optional<Placed<Consideration>> twin = left.stream()
                .filter(one -> likeness.apply(one.value().guidance()).equals(wanted))
                .findFirst();
        twin.ifPresent(after -> {
            left.remove(after);
            compare(before, after);
        });
        return twin.isPresent();
    }

    private void compare(Placed<Consideration> before, Placed<Consideration> after) {
        if (!bringsUpAll(before.value(), after.value())) {
            losses.less(before.in("when"), after.in("when"), name(before) + " is brought up in fewer circumstances.");
        }
    }

    private static boolean bringsUpAll(Consideration before, Consideration after) {
        return after.isGeneral() || (!before.isGeneral() && after.when().containsAll(before.when()));
    }

    private String name(Placed<Consideration> one) {
        return "The consideration " + Losses.quoted(one.value().guidance().text()) + of;
    }
}
