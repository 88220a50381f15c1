package org.safeguardingforms.timeline;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/**
 * Who took part in a meeting, by function and never by name. The {@code toString} does not show the others.
 *
 * @param participants those whom the meeting plan lists, at this or another of its meetings
 * @param others the functions of those whom it does not list, each once: its lists are not exhaustive (12.6)
 */
public record Attended(
        Set<ParticipantId> participants,

        List<@WrittenText(max = WrittenText.NAME, presence = Presence.REQUIRED) String> others) {

    /** Nobody is recorded. */
    public static final Attended NOBODY = new Attended(Set.of(), List.of());

    public Attended {
        participants = Collections.unmodifiableSet(new LinkedHashSet<>(participants));
        others = others.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return "Attended[" + participants + " and " + others.size() + " others]";
    }
}
