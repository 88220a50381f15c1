package org.safeguardingforms.json.diff;

import java.util.Objects;
import org.safeguardingforms.definition.Version;

/**
 * The versions of an edition, or of one of its definitions, and the part that had to rise between them.
 *
 * @param id id of the edition or definition
 * @param from the older version
 * @param to the newer version
 * @param needed the part that must rise
 */
public record VersionStep(String id, Version from, Version to, VersionPart needed) {

    public VersionStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(needed, "needed");
    }

    /** The lowest version that may follow. */
    public Version lowest() {
        return needed.after(from);
    }

    /** True if the version has risen far enough; a higher one is fine too. */
    public boolean isEnough() {
        return to.compareTo(lowest()) >= 0;
    }
}
