package org.safeguardingforms.sharing;

import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * The person who provides the report. Its {@code toString} shows nothing of them.
 *
 * @param name their name; empty if not given yet
 * @param post their post or job title; empty if not given
 * @param agency their agency; empty if not given
 * @param contact how to reach them; empty if not given
 */
public record Reporter(
        @WrittenText(max = WrittenText.NAME) String name,
        @WrittenText(max = WrittenText.NAME) String post,
        @WrittenText(max = WrittenText.NAME) String agency,
        @WrittenText(max = WrittenText.NAME) String contact) {

    /** Nobody has put their name to it yet. */
    public static final Reporter NOT_GIVEN = new Reporter("", "", "", "");

    public Reporter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(contact, "contact");
    }

    @Override
    public String toString() {
        return "Reporter[…]";
    }
}
