package org.safeguardingforms.edition;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

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

    /** What is wrong with a record's pin if the edition at hand has this one. */
    List<Problem> problemsOf(EditionPin recorded) {
        Place place = Place.at("/edition");
        if (!recorded.hasNameOf(this)) {
            return List.of(ProblemCode.EDITION_DIFFERS.at(place, "The edition at hand is " + name() + "."));
        } else if (!recorded.digest().isGiven()) {
            return List.of(ProblemCode.EDITION_DIGEST_MISSING.at(place, "The record does not give the digest."));
        } else if (!recorded.digest().equals(digest)) {
            String message = "The digest of the edition at hand is " + digest + ".";
            return List.of(ProblemCode.EDITION_DIGEST_DIFFERS.at(Place.at("/edition/digest"), message));
        }
        return List.of();
    }
}
