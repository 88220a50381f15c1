package org.safeguardingforms.json.diff;

import org.safeguardingforms.definition.Version;

/** The part of a version that rises with a change, the least first. */
public enum VersionPart {
    /** Nothing changed, and nothing need rise. */
    NONE,
    /** The third number. */
    PATCH,
    /** The second number; the third begins anew. */
    MINOR,
    /** The first number; the others begin anew. */
    MAJOR;

    /** The lowest version that may follow this one. */
    public Version after(Version version) {
        return switch (this) {
            case NONE -> version;
            case PATCH -> new Version(version.major(), version.minor(), version.patch() + 1);
            case MINOR -> new Version(version.major(), version.minor() + 1, 0);
            case MAJOR -> new Version(version.major() + 1, 0, 0);
        };
    }
}
