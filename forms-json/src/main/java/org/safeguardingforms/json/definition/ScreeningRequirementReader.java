package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citations;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.HashSet;
import java.util.Set;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.practice.AgeSpan;
import org.safeguardingforms.practice.Requirement;
import org.safeguardingforms.practice.RequirementRule;
import org.safeguardingforms.practice.RoleScope;
import org.safeguardingforms.practice.ScreeningRequirement;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.RuleId;
import tools.jackson.databind.JsonNode;

/** Reads when a child is to be screened. Only for documents that keep to their schema. */
final class ScreeningRequirementReader {

    private ScreeningRequirementReader() {}

    static ScreeningRequirement read(JsonNode json) {
        return new ScreeningRequirement(
                DefinitionReader.envelope(json), list(json.path("rules"), ScreeningRequirementReader::rule));
    }

    private static RequirementRule rule(JsonNode json) {
        return new RequirementRule(
                new RuleId(text(json, "id")),
                Requirement.valueOf(text(json, "requirement")),
                text(json, "text"),
                ages(json.path("ages")),
                json.has("onlyRoles")
                        ? new RoleScope.Only(roles(json.path("onlyRoles")))
                        : new RoleScope.AllBut(roles(json.path("allButRoles"))),
                new HashSet<>(list(json.path("circumstances"), value -> new CircumstanceId(value.asString()))),
                citations(json));
    }

    private static Set<RoleId> roles(JsonNode json) {
        return new HashSet<>(list(json, value -> new RoleId(value.asString())));
    }

    private static AgeSpan ages(JsonNode json) {
        return new AgeSpan(json.path("from").asInt(0), json.path("to").asInt(Integer.MAX_VALUE));
    }
}
