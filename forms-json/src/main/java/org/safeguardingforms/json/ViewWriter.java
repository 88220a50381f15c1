package org.safeguardingforms.json;

import org.safeguardingforms.sharing.ReportView;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a view: what is shown, in the shape of the record, and the manifest of what is not. */
final class ViewWriter {

    private ViewWriter() {}

    static ObjectNode write(ReportView view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "information-report-view/1");
        json.put("purpose", view.purpose().name());
        // Without the name of a record, so that nobody takes the rest of one for the whole.
        ObjectNode shown = ReportWriter.write(view.shown());
        shown.remove("schema");
        json.set("report", shown);
        ArrayNode withheld = json.putArray("withheld");
        view.withheld().forEach(one -> withheld.addObject()
                .put("at", one.pointer())
                .put("field", one.field().id())
                .put("sensitivity", one.sensitivity().name())
                .put("reason", one.reason().name()));
        return json;
    }
}
