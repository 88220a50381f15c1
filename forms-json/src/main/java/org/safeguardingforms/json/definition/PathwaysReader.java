package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citation;
import static org.safeguardingforms.json.definition.DefinitionReader.citations;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.optionalText;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.Set;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.ActionId;
import org.safeguardingforms.practice.Applicability;
import org.safeguardingforms.practice.Attachment;
import org.safeguardingforms.practice.Moment;
import org.safeguardingforms.practice.Obligation;
import org.safeguardingforms.practice.Party;
import org.safeguardingforms.practice.PartyId;
import org.safeguardingforms.practice.Pathway;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.rule.Outcome;
import tools.jackson.databind.JsonNode;

/** Reads pathways. Only for documents that keep to their schema. */
final class PathwaysReader {

    private PathwaysReader() {}

    static Pathways read(JsonNode json) {
        return new Pathways(
                DefinitionReader.envelope(json),
                list(json.path("parties"), PathwaysReader::party),
                list(json.path("actions"), PathwaysReader::action),
                list(json.path("everybody"), PathwaysReader::step),
                list(json.path("pathways"), PathwaysReader::pathway));
    }

    private static Party party(JsonNode json) {
        return new Party(
                new PartyId(text(json, "id")),
                text(json, "label"),
                optionalText(json, "contact"),
                citation(json, "citation"));
    }

    private static Action action(JsonNode json) {
        return new Action(
                new ActionId(text(json, "id")),
                text(json, "text"),
                new PartyId(optionalText(json, "by")),
                new PartyId(optionalText(json, "to")),
                list(json.path("attachments"), value -> Attachment.valueOf(value.asString())),
                json.has("when")
                        ? new Applicability.When(ConditionReader.read(json.path("when")))
                        : new Applicability.Always());
    }

    private static Step step(JsonNode json) {
        return new Step(
                new ActionId(text(json, "action")),
                Set.copyOf(list(json.path("at"), value -> Outcome.valueOf(value.asString()))),
                Moment.valueOf(text(json, "moment")),
                Obligation.valueOf(text(json, "obligation")),
                citations(json));
    }

    private static Pathway pathway(JsonNode json) {
        return new Pathway(new RoleId(text(json, "role")), list(json.path("steps"), PathwaysReader::step));
    }
}
