package org.safeguardingforms.definition;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A field of an information report: its label and whom it gives away.
 *
 * <p>A structured field gives away one kind of person, for certain. A free text may hold anybody; its writer can say
 * whom it does not give away.
 *
 * @param label its printed label, or what it is called where the form prints none
 * @param sensitivity whom it gives away for certain; {@link Sensitivity#OPEN} for a free text
 * @param mayHold whom it may give away; empty unless it is a free text
 */
public record FieldDefinition(String label, Sensitivity sensitivity, Set<Sensitivity> mayHold) {

    public FieldDefinition {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sensitivity, "sensitivity");
        mayHold = Set.copyOf(mayHold);
    }

    /** True if it is free text, in which people may be named. */
    public boolean isFreeText() {
        return !mayHold.isEmpty();
    }

    /**
     * Why the field must not be shown: the first sensitivity that is to be withheld and not cleared; empty if it may be
     * shown.
     *
     * @param withheld what must not be shown
     * @param cleared whom the writer says that the free texts do not give away; makes no difference to other fields
     */
    public Optional<Sensitivity> reasonToWithhold(Set<Sensitivity> withheld, Set<Sensitivity> cleared) {
        if (withheld.contains(sensitivity)) {
            return Optional.of(sensitivity);
        }
        return mayHold.stream()
                .filter(one -> withheld.contains(one) && !cleared.contains(one))
                .sorted()
                .findFirst();
    }
}
