package org.safeguardingforms.json;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;

/** Reads which edition a record was made under. */
final class PinReader {

    private static final Set<String> PIN = Set.of("id", "version", "digest");
    private static final Pattern EDITION_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final EditionPin own;

    PinReader(EditionPin own) {
        this.own = own;
    }

    /** The edition that the record names; if that cannot be read, the one at hand, so as to find further problems. */
    EditionPin pin(JsonObject record) {
        return record.object("edition").flatMap(this::readPin).orElse(own);
    }

    private Optional<EditionPin> readPin(JsonObject json) {
        json.only(PIN).require("id").require("version");
        Optional<String> id = json.parsed("id", "words joined by hyphens", PinReader::editionId);
        Optional<Version> version = json.parsed("version", "three numbers joined by full stops", Version::parse);
        Digest digest = json.parsed("digest", "sha256: and 64 hexadecimal digits", PinReader::givenDigest)
                .orElse(json.has("digest") ? own.digest() : Digest.NOT_GIVEN);
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
