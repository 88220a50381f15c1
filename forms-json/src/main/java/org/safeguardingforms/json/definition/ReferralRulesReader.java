package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citation;
import static org.safeguardingforms.json.definition.DefinitionReader.citations;
import static org.safeguardingforms.json.definition.DefinitionReader.guidance;
import static org.safeguardingforms.json.definition.DefinitionReader.level;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.EnumSet;
import java.util.Set;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.AgeScope;
import org.safeguardingforms.definition.AgeSuggestions;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.RuleId;
import tools.jackson.databind.JsonNode;

/** Reads referral rules. Only for documents that keep to their schema. */
public final class ReferralRulesReader {

    private ReferralRulesReader() {}

    public static ReferralRules read(JsonNode json) {
        return new ReferralRules(
                DefinitionReader.envelope(json),
                present(json.path("present")),
                citation(json, "presentCitation"),
                ageScope(json.path("ageScope")),
                list(json.path("ageAdjustments"), ReferralRulesReader::adjustment),
                AgeSuggestions.valueOf(text(json, "ageSuggestions")),
                list(json.path("rules"), ReferralRulesReader::rule));
    }

    private static Set<Answer> present(JsonNode json) {
        Set<Answer> present = EnumSet.noneOf(Answer.class);
        json.values().forEach(answer -> present.add(Answer.valueOf(answer.asString())));
        return present;
    }

    private static AgeScope ageScope(JsonNode json) {
        return new AgeScope(
                json.path("designedFrom").asInt(),
                guidance(json.path("youngerNote")),
                json.path("adultAt").asInt(),
                guidance(json.path("adultSignpost")));
    }

    private static AgeAdjustment adjustment(JsonNode json) {
        return new AgeAdjustment(
                text(json, "id"),
                json.path("ageAtMost").asInt(),
                level(json, "from"),
                level(json, "to"),
                citation(json, "citation"));
    }

    private static Rule rule(JsonNode json) {
        return new Rule(
                new RuleId(text(json, "id")),
                text(json, "title"),
                ConditionReader.read(json.path("when")),
                Outcome.valueOf(text(json, "outcome")),
                json.path("mandatory").asBoolean(),
                citations(json));
    }
}
