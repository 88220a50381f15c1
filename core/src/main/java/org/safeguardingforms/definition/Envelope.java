package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * What every definition and edition says about itself.
 *
 * @param id stable id, words joined by hyphens
 * @param version its version
 * @param title what people call it
 * @param status where it stands in its life
 * @param source the publication that it encodes
 * @param language BCP 47 tag of its wording
 * @param validity when it is in force
 */
public record Envelope(
        String id, Version version, String title, Status status, String source, String language, Validity validity) {

    public Envelope {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(validity, "validity");
    }

    /** Id and version in one string, such as {@code oxfordshire-roles@1.0.0}. */
    public String name() {
        return id + "@" + version;
    }
}
