package org.safeguardingforms.json.definition;

import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.Applicability;
import org.safeguardingforms.practice.Party;
import org.safeguardingforms.practice.PartyId;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Step;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes pathways as their definition has them. */
public final class PathwaysWriter {

    private PathwaysWriter() {}

    static void write(ObjectNode json, Pathways pathways) {
        ArrayNode parties = json.putArray("parties");
        pathways.parties().forEach(one -> party(parties.addObject(), one));
        ArrayNode actions = json.putArray("actions");
        pathways.actions().forEach(one -> catalogued(actions.addObject(), one));
        steps(json.putArray("everybody"), pathways.everybody());
        ArrayNode list = json.putArray("pathways");
        pathways.pathways()
                .forEach(one ->
                        steps(list.addObject().put("role", one.role().value()).putArray("steps"), one.steps()));
    }

    private static void party(ObjectNode json, Party party) {
        json.put("id", party.id().value());
        json.put("label", party.label());
        if (!party.contact().isEmpty()) {
            json.put("contact", party.contact());
        }
        json.put("citation", party.citation().paragraph());
    }

    private static void catalogued(ObjectNode json, Action action) {
        json.put("id", action.id().value());
        action(json, action);
        if (action.applies() instanceof Applicability.When when) {
            json.set("when", RuleWriter.condition(when.condition()));
        }
    }

    /** What is to be done, by whom and to whom. */
    public static void action(ObjectNode json, Action action) {
        json.put("text", action.text());
        party(json, "by", action.by());
        party(json, "to", action.to());
        if (!action.attachments().isEmpty()) {
            ArrayNode attachments = json.putArray("attachments");
            action.attachments().forEach(one -> attachments.add(one.name()));
        }
    }

    /** A party that is named. */
    static void party(ObjectNode json, String member, PartyId party) {
        if (party.isGiven()) {
            json.put(member, party.value());
        }
    }

    private static void steps(ArrayNode json, Iterable<Step> steps) {
        for (Step step : steps) {
            ObjectNode one = json.addObject().put("action", step.action().value());
            ArrayNode at = one.putArray("at");
            step.at().forEach(outcome -> at.add(outcome.name()));
            step(one, step);
        }
    }

    /** When it is due, how binding it is, and where the source says so. */
    public static void step(ObjectNode json, Step step) {
        json.put("moment", step.moment().name());
        json.put("obligation", step.obligation().name());
        RuleWriter.citations(json, step.citations());
    }
}
