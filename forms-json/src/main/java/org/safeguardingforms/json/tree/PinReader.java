package org.safeguardingforms.json.tree;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;

/** Reads under which edition a record was made. */
public final class PinReader {

    private static final Set<String> MEMBERS = Set.of("id", "version", "digest");
    private static final Pattern EDITION_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private PinReader() {}

    /**
     * The edition that the record names; empty, and noted, if its id or version cannot be read.
     *
     * @param unreadable what stands for a digest that cannot be read, which is noted too
     */
    public static Optional<EditionPin> read(JsonObject record, Digest unreadable) {
        return record.object("edition").flatMap(json -> readPin(json, unreadable));
    }

    /** The edition that this object names. @param unreadable what stands for a digest that cannot be read */
    public static Optional<EditionPin> readPin(JsonObject json, Digest unreadable) {
        json.only(MEMBERS).require("id").require("version");
        Optional<String> id = json.parsed("id", "words joined by hyphens", PinReader::editionId);
        Optional<Version> version = json.parsed("version", "three numbers joined by full stops", Version::parse);
        Digest digest = json.parsed("digest", "sha256: and 64 hexadecimal digits", PinReader::givenDigest)
                .orElse(json.has("digest") ? unreadable : Digest.NOT_GIVEN);
        return id.flatMap(name -> version.map(number -> new EditionPin(name, number, digest)));
    }

    private static String editionId(String text) {
        if (!EDITION_ID.matcher(text).matches()) {
            throw new IllegalArgumentException("text: must be words joined by hyphens");
        }
        return text;
    }

    private static Digest givenDigest(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: must be a digest");
        }
        return new Digest(text);
    }
}
