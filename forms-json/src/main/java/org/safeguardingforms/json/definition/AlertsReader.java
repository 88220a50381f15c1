package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citations;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.practice.AlertId;
import org.safeguardingforms.practice.Alerts;
import tools.jackson.databind.JsonNode;

/** Reads alerts. Only for documents that keep to their schema. */
final class AlertsReader {

    private AlertsReader() {}

    static Alerts read(JsonNode json) {
        return new Alerts(DefinitionReader.envelope(json), list(json.path("alerts"), AlertsReader::alert));
    }

    private static Alert alert(JsonNode json) {
        return new Alert(
                new AlertId(text(json, "id")),
                text(json, "title"),
                text(json, "text"),
                text(json, "why"),
                ConditionReader.read(json.path("when")),
                citations(json));
    }
}
