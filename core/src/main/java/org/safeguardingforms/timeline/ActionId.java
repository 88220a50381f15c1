package org.safeguardingforms.timeline;

import java.util.regex.Pattern;

/**
 * The id of an action within one record, by which later meetings review it.
 *
 * @param value words joined by hyphens, such as {@code direct-work}; never a name
 */
public record ActionId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ActionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + FORM);
        }
    }

    /** Does not show it: people may write names into it all the same. */
    @Override
    public String toString() {
        return "ActionId[…]";
    }
}
