package org.safeguardingforms.origin;

import java.util.Objects;
import java.util.regex.Pattern;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/**
 * One value of an earlier record that has no place in a later one.
 *
 * @param pointer where it stood, as JSON Pointer into the earlier record, such as {@code /responses/health.self-harming/answer}
 * @param value what stood there; must be given, and is empty only in a view that withholds it
 */
public record CarriedItem(
        String pointer,

        @WrittenText(max = WrittenText.NOTE, presence = Presence.REQUIRED)
        String value) {

    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9._-]{1,200}){1,8}");

    public CarriedItem {
        if (!FORM.matcher(pointer).matches()) {
            throw new IllegalArgumentException("pointer: must match " + FORM);
        }
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "CarriedItem[…]";
    }
}
