package org.safeguardingforms.json.definition;

import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.practice.Practice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an edition says about practice as its definitions have it. */
public final class PracticeWriter {

    private PracticeWriter() {}

    public static void write(ObjectNode json, Practice practice) {
        ArrayNode alerts = json.putArray("alerts");
        practice.alerts().alerts().forEach(alert -> alert(alerts.addObject(), alert));
    }

    private static void alert(ObjectNode json, Alert alert) {
        json.put("id", alert.id().value());
        json.put("title", alert.title());
        json.put("text", alert.text());
        json.put("why", alert.why());
        json.set("when", RuleWriter.condition(alert.when()));
        RuleWriter.citations(json, alert.citations());
    }
}
