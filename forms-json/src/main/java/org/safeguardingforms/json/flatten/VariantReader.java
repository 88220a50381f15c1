package org.safeguardingforms.json.flatten;

import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.Locale;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.variant.Relation;
import org.safeguardingforms.json.variant.Variant;
import tools.jackson.databind.JsonNode;

/** Reads a variant. Only for documents that keep to their schema. */
public final class VariantReader {

    private VariantReader() {}

    public static Variant read(DefinitionDocument document) {
        JsonNode json = document.json();
        return new Variant(
                DefinitionReader.envelope(json),
                document.digest(),
                base(json),
                Relation.valueOf(text(json, "relation").toUpperCase(Locale.ROOT)),
                list(json.path("changes"), ChangeReader::read));
    }

    /** What a variant extends. */
    public static EditionPin base(JsonNode variant) {
        JsonNode pin = variant.path("extends");
        return new EditionPin(text(pin, "id"), Version.parse(text(pin, "version")), new Digest(text(pin, "digest")));
    }
}
