package org.safeguardingforms.duty;

import java.util.Set;
import org.safeguardingforms.practice.Moment;

/** Whether one moment surely comes no later than another one. */
final class MomentOrder {

    /** When these come depends on something else, so that nothing but themselves and "at once" is surely as early. */
    private static final Set<Moment> DEPENDING =
            Set.of(Moment.WHEN_IT_HAPPENS, Moment.WITH_THE_REFERRAL, Moment.AS_NEEDED);

    private MomentOrder() {}

    static boolean isNoLater(Moment moment, Moment than) {
        if (moment == than || moment == Moment.IMMEDIATELY) {
            return true;
        }
        return !DEPENDING.contains(moment) && !DEPENDING.contains(than) && moment.compareTo(than) < 0;
    }
}
