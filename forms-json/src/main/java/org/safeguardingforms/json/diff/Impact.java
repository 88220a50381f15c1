package org.safeguardingforms.json.diff;

/** What a change means for those who have records of the older edition, the least first. */
public enum Impact {
    /** Nothing that a record or a decision depends on, and no word that a professional reads. */
    EDITORIAL(VersionPart.PATCH),
    /** Old records are read as before and decided as before; people may find something new. */
    COMPATIBLE(VersionPart.MINOR),
    /** Old records may not be readable under the new edition: something that they name is gone or is now asked for. */
    BREAKING_STRUCTURE(VersionPart.MAJOR),
    /** The same record may be decided otherwise, or have another deadline or view. */
    BREAKING_MEANING(VersionPart.MAJOR);

    private final VersionPart part;

    Impact(VersionPart part) {
        this.part = part;
    }

    /** The part of the version that must rise. */
    public VersionPart part() {
        return part;
    }
}
