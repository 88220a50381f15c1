package org.safeguardingforms.timeline;

import java.util.Objects;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Participant;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/** Who sees to an action of the plan: a function, never a name (12.8). */
public sealed interface ActionOwner {

    /** Nobody yet. */
    record NotGiven() implements ActionOwner {}

    /**
     * Somebody whom the meeting plan lists.
     *
     * @param participant their function
     */
    record Listed(ParticipantId participant) implements ActionOwner {
        public Listed {
            Objects.requireNonNull(participant, "participant");
        }
    }

    /**
     * Somebody whom the meeting plan does not list: its lists are not exhaustive (12.6).
     *
     * @param function their function, such as {@code Housing officer}
     */
    record Other(
            @WrittenText(max = WrittenText.NAME, presence = Presence.REQUIRED)
            String function) implements ActionOwner {
        public Other {
            Objects.requireNonNull(function, "function");
        }

        /** Does not show it: people may write names into it all the same. */
        @Override
        public String toString() {
            return "Other[…]";
        }
    }

    /** Their function in words, as the plan labels it; {@code nobody yet} if there is none. */
    default String words(MeetingPlan plan) {
        if (this instanceof Listed listed) {
            return plan.findParticipant(listed.participant())
                    .map(Participant::label)
                    .orElseGet(() -> listed.participant().value());
        }
        return this instanceof Other other ? other.function() : "nobody yet";
    }

    /** Somebody whom the plan lists. @throws IllegalArgumentException if it is not of the form of a participant's id */
    static ActionOwner listed(String participant) {
        return new Listed(new ParticipantId(participant));
    }

    /** Somebody whom the plan does not list. */
    static ActionOwner other(String function) {
        return new Other(function);
    }
}
