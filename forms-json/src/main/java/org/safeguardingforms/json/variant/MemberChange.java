package org.safeguardingforms.json.variant;

import java.util.Objects;

/**
 * One member of an element that changes. Values are JSON, so that a text has its quotation marks.
 *
 * @param member its name; or names and numbers joined by strokes for what lies deeper, such as {@code when/all/0/ageAtMost}
 * @param from the value that it must have; empty if it must not be there
 * @param to the value that it gets; empty if it is taken out
 */
public record MemberChange(String member, String from, String to) {

    public MemberChange {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("from, to: must not both be empty");
        }
    }
}
