package org.safeguardingforms.json;

import org.safeguardingforms.timeline.ActionResult;

/** The names of what a meeting can find of an action. */
enum ResultName {
    DONE,
    CONTINUES,
    POSTPONED,
    DROPPED;

    /** The result of this name. @throws IllegalStateException for one that needs a day */
    ActionResult result() {
        return switch (this) {
            case DONE -> new ActionResult.Done();
            case CONTINUES -> new ActionResult.Continues();
            case DROPPED -> new ActionResult.Dropped();
            case POSTPONED -> throw new IllegalStateException("a postponed action has a new day");
        };
    }

    static ResultName of(ActionResult result) {
        if (result instanceof ActionResult.Done) {
            return DONE;
        } else if (result instanceof ActionResult.Continues) {
            return CONTINUES;
        }
        return result instanceof ActionResult.Postponed ? POSTPONED : DROPPED;
    }
}
