package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citation;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Circumstances;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.definition.Roles;
import org.safeguardingforms.rule.CircumstanceId;
import tools.jackson.databind.JsonNode;

/** Reads the words that records may use. Only for documents that keep to their schema. */
public final class VocabularyReader {

    private VocabularyReader() {}

    public static Roles roles(JsonNode json) {
        return new Roles(DefinitionReader.envelope(json), list(json.path("roles"), VocabularyReader::role));
    }

    private static Role role(JsonNode json) {
        return new Role(new RoleId(text(json, "id")), text(json, "label"), citation(json, "citation"));
    }

    public static Circumstances circumstances(JsonNode json) {
        return new Circumstances(
                DefinitionReader.envelope(json), list(json.path("circumstances"), VocabularyReader::circumstance));
    }

    private static Circumstance circumstance(JsonNode json) {
        return new Circumstance(new CircumstanceId(text(json, "id")), text(json, "label"), citation(json, "citation"));
    }
}
