package org.safeguardingforms.edition;

import java.util.Objects;
import org.safeguardingforms.definition.Version;

/**
 * Which edition a record was made under: id, version and content.
 *
 * @param id the edition's id
 * @param version its version
 * @param digest its content; {@link Digest#NOT_GIVEN} is accepted with a warning
 */
public record EditionPin(String id, Version version, Digest digest) {

    public EditionPin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
    }

    /** Id and version in one string, such as {@code oxfordshire-cse@1.0.0}. */
    public String name() {
        return id + "@" + version;
    }

    /** True if id and version are the same, whatever the digest. */
    public boolean hasNameOf(EditionPin other) {
        return id.equals(other.id) && version.equals(other.version);
    }
}
