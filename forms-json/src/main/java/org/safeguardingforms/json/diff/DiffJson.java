package org.safeguardingforms.json.diff;

import java.util.List;
import org.safeguardingforms.json.tree.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what changed between two editions as JSON. */
public final class DiffJson {

    private DiffJson() {}

    /**
     * The diff in UTF-8, indented.
     *
     * @param behaviour how cases come out; an empty list if none were tried
     */
    public static byte[] write(EditionDiff diff, List<Behaviour> behaviour) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "edition-diff/1");
        json.put("from", diff.from().name());
        json.put("to", diff.to().name());
        json.put("needed", diff.needed().name());
        ArrayNode versions = json.putArray("versions");
        diff.steps().forEach(step -> versions.addObject()
                .put("id", step.id())
                .put("from", step.from().toString())
                .put("to", step.to().toString())
                .put("needed", step.needed().name())
                .put("lowest", step.lowest().toString())
                .put("enough", step.isEnough()));
        ArrayNode changes = json.putArray("changes");
        diff.changes().forEach(change -> change(changes.addObject(), change));
        ArrayNode rules = json.putArray("rulesChanged");
        diff.rulesChanged().forEach(rules::add);
        behaviour.forEach(tried -> behaviour(json.putObject("behaviour"), tried));
        return JsonText.indented(json);
    }

    private static void change(ObjectNode json, Change change) {
        json.put("kind", change.kind().id());
        json.put("impact", change.impact().name());
        json.put("definition", change.definition());
        json.put("path", change.path());
        json.put("element", change.element());
        json.put("before", change.before());
        json.put("after", change.after());
    }

    private static void behaviour(ObjectNode json, Behaviour behaviour) {
        json.put("cases", behaviour.cases());
        json.put("changed", behaviour.changed());
        json.put("weaker", behaviour.weaker());
        json.put("incomplete", behaviour.incomplete());
        json.put("refused", behaviour.refused());
        ObjectNode shifts = json.putObject("shifts");
        behaviour.shifts().forEach(shifts::put);
    }
}
