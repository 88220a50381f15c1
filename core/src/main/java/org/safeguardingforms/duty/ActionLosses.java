package org.safeguardingforms.duty;

import java.util.List;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.Applicability;
import org.safeguardingforms.practice.Attachment;
import org.safeguardingforms.practice.Party;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.rule.Condition;

/** Actions that are called for in fewer cases, to nobody, or with less; and parties that can no longer be reached. */
final class ActionLosses {

    /** No child is older. */
    private static final Condition ALWAYS = new Condition.AgeAtMost(17);

    private final Losses losses;

    private ActionLosses(Losses losses) {
        this.losses = losses;
    }

    static void find(Pathways base, Pathways variant, Losses losses) {
        List<Placed<Action>> now = actions(variant);
        ActionLosses found = new ActionLosses(losses);
        actions(base).forEach(before -> before.twin(now).ifPresent(after -> found.compare(before, after)));
        List<Placed<Party>> parties = parties(variant);
        parties(base).forEach(before -> before.twin(parties).ifPresent(after -> found.reach(before, after)));
    }

    private static List<Placed<Action>> actions(Pathways pathways) {
        return Placed.list(pathways.envelope(), "/actions", pathways.actions(), Action::id);
    }

    private static List<Placed<Party>> parties(Pathways pathways) {
        return Placed.list(pathways.envelope(), "/parties", pathways.parties(), Party::id);
    }

    private void compare(Placed<Action> before, Placed<Action> after) {
        String name = "The action " + Losses.quoted(before.value().text());
        if (!(after.value().applies() instanceof Applicability.Always)) {
            Condition asked = condition(before.value());
            losses.narrower(
                    before.in("when"), after.in("when"), asked, condition(after.value()), name + " is called for");
        }
        if (before.value().to().isGiven() && !after.value().to().isGiven()) {
            losses.less(before.in("to"), after.in("to"), name + " is addressed to nobody any more.");
        }
        for (Attachment attachment : before.value().attachments()) {
            if (!after.value().attachments().contains(attachment)) {
                losses.less(
                        before.in("attachments"),
                        after.in("attachments"),
                        name + " goes without " + attachment.words() + ".");
            }
        }
    }

    private static Condition condition(Action action) {
        return action.applies() instanceof Applicability.When when ? when.condition() : ALWAYS;
    }

    private void reach(Placed<Party> before, Placed<Party> after) {
        if (!before.value().contact().isEmpty() && after.value().contact().isEmpty()) {
            String who = Losses.quoted(before.value().label());
            losses.less(before, after, "It is no longer said how to reach " + who + ".");
        }
    }
}
