package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * A witness, or the person who told the reporter (Annexe 1). Its {@code toString} shows nothing of them.
 *
 * @param name their name; may be empty
 * @param contact how to reach them; may be empty
 * @param details what else is known, such as whether they saw it or passed it on; may be empty
 */
public record Witness(
        @WrittenText(max = WrittenText.NAME) String name,
        @WrittenText(max = WrittenText.NAME) String contact,
        @WrittenText(max = WrittenText.NOTE) String details) {

    public Witness {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(details, "details");
    }

    /** True if anything is said of them. */
    @AssertTrue
    public boolean isFilled() {
        return !(name.isEmpty() && contact.isEmpty() && details.isEmpty());
    }

    @Override
    public String toString() {
        return "Witness[…]";
    }
}
