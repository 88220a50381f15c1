package org.safeguardingforms.json.definition;

import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Selection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes rules and conditions in the form in which definitions hold them. */
public final class RuleWriter {

    private RuleWriter() {}

    public static void rule(ObjectNode json, Rule rule) {
        json.put("id", rule.id().value());
        json.put("title", rule.title());
        json.set("when", condition(rule.when()));
        json.put("outcome", rule.outcome().name());
        json.put("mandatory", rule.mandatory());
        citations(json, rule.citations());
    }

    /** The first as the citation, the others as further passages. */
    public static void citations(ObjectNode json, List<Citation> citations) {
        json.put("citation", citations.get(0).paragraph());
        if (citations.size() > 1) {
            ArrayNode also = json.putArray("seeAlso");
            citations.stream().skip(1).forEach(citation -> also.add(citation.paragraph()));
        }
    }

    public static ObjectNode condition(Condition condition) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (condition instanceof Condition.AgeAtMost age) {
            json.put("ageAtMost", age.years());
        } else if (condition instanceof Condition.Present present) {
            selection(json.putObject("present").put("atLeast", present.atLeast()), present.of());
        } else if (condition instanceof Condition.AgeSuggestionOpen open) {
            json.putObject("ageSuggestionOpen").put("atLeast", open.atLeast());
        } else if (condition instanceof Condition.CircumstanceHolds holds) {
            json.put("circumstance", holds.circumstance().value());
        } else if (condition instanceof Condition.JudgementRecorded recorded) {
            json.put("judgement", recorded.conclusion().name());
        } else if (condition instanceof Condition.AllOf all) {
            parts(json.putArray("all"), all.parts());
        } else if (condition instanceof Condition.AnyOf any) {
            parts(json.putArray("any"), any.parts());
        }
        return json;
    }

    private static void selection(ObjectNode json, Selection selection) {
        if (selection.lowest() != Level.LOW) {
            json.put("level", selection.lowest().name());
        }
        ids(json, "domains", selection.domains());
        ids(json, "indicators", selection.indicators());
    }

    static void ids(ObjectNode json, String member, Set<?> ids) {
        if (!ids.isEmpty()) {
            ArrayNode array = json.putArray(member);
            ids.stream().map(Object::toString).sorted().forEach(array::add);
        }
    }

    private static void parts(ArrayNode json, List<Condition> parts) {
        parts.forEach(part -> json.add(condition(part)));
    }
}
