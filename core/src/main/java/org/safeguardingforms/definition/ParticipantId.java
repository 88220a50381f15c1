package org.safeguardingforms.definition;

import java.util.regex.Pattern;

/**
 * The stable id of somebody who may take part in a meeting, by function and never by name.
 *
 * @param value words joined by hyphens, such as {@code childrens-social-care}
 */
public record ParticipantId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ParticipantId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + FORM);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
