package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.RuleFinding;
import org.safeguardingforms.json.definition.RuleWriter;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.IndicatorId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was found about every rule, as trees. */
final class FindingWriter {

    private FindingWriter() {}

    static ArrayNode rules(Assessment assessment) {
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        assessment.findings().forEach(found -> rule(rules.addObject(), found));
        return rules;
    }

    private static void rule(ObjectNode json, RuleFinding found) {
        json.put("id", found.rule().id().value());
        json.put("title", found.rule().title());
        json.put("truth", found.truth().name());
        json.put("outcome", found.rule().outcome().name());
        json.put("mandatory", found.rule().mandatory());
        RuleWriter.citations(json, found.rule().citations());
        finding(json.putObject("finding"), found.finding());
        ArrayNode missing = json.putArray("missing");
        found.nearestMissing().forEach(missing::add);
    }

    private static void finding(ObjectNode json, Finding finding) {
        json.set("condition", RuleWriter.condition(finding.condition()));
        json.put("truth", finding.truth().name());
        if (finding instanceof Finding.Count count) {
            json.put("needed", count.needed());
            ids(json.putArray("present"), count.present());
            ids(json.putArray("unanswered"), count.unanswered());
        } else if (finding instanceof Finding.Compound compound) {
            ArrayNode parts = json.putArray("parts");
            compound.parts().forEach(part -> finding(parts.addObject(), part));
        }
    }

    private static void ids(ArrayNode json, List<IndicatorId> ids) {
        ids.forEach(id -> json.add(id.value()));
    }
}
