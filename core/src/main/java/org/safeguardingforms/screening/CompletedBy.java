package org.safeguardingforms.screening;

import java.util.Objects;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.text.WrittenText;

/**
 * The professional who fills in the form. Its {@code toString} shows nothing of them.
 *
 * @param name their name; empty if not given yet
 * @param jobTitle their job title; empty if not given yet
 * @param agency the agency they work for; empty if not given
 * @param role the kind of agency, which decides what to do next (section 7); {@link RoleId#NOT_GIVEN} if not given
 */
public record CompletedBy(
        @WrittenText(max = WrittenText.NAME) String name,
        @WrittenText(max = WrittenText.NAME) String jobTitle,
        @WrittenText(max = WrittenText.NAME) String agency,
        RoleId role) {

    /** Nobody has put their name to it yet. */
    public static final CompletedBy NOT_GIVEN = new CompletedBy("", "", "", RoleId.NOT_GIVEN);

    public CompletedBy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(jobTitle, "jobTitle");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(role, "role");
    }

    @Override
    public String toString() {
        return "CompletedBy[…]";
    }
}
