package org.safeguardingforms.json.definition;

import java.util.Map;
import org.safeguardingforms.definition.FieldDefinition;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an edition's Information Sharing Tool says. */
public final class SharingToolWriter {

    private SharingToolWriter() {}

    public static void write(ObjectNode json, InformationSharingTool tool) {
        json.put("form", tool.envelope().title());
        json.put("marking", tool.marking());
        json.put("recipient", tool.recipient());
        ArrayNode introduction = json.putArray("introduction");
        tool.wording().introduction().forEach(introduction::add);
        ArrayNode sources = json.putArray("sources");
        tool.sources()
                .forEach(box -> sources.addObject().put("id", box.id().value()).put("label", box.label()));
        scale(json.putObject("reliability"), tool.reliability());
        scale(json.putObject("accuracy"), tool.accuracy());
        fields(json.putObject("fields"), tool);
        views(json.putObject("views"), tool);
    }

    private static void scale(ObjectNode json, GradeScale scale) {
        json.put("question", scale.question());
        ArrayNode grades = json.putArray("grades");
        scale.grades().forEach(grade -> grades.addObject()
                .put("code", grade.code().value())
                .put("words", grade.words())
                .putObject("suggests")
                .put("code", grade.suggestion().code())
                .put("words", grade.suggestion().words())
                .put("lost", grade.suggestion().lost()));
    }

    private static void fields(ObjectNode json, InformationSharingTool tool) {
        for (ReportField field : ReportField.values()) {
            FieldDefinition definition = tool.field(field);
            ObjectNode entry = json.putObject(field.id()).put("label", definition.label());
            if (definition.isFreeText()) {
                ArrayNode held = entry.putArray("mayHold");
                definition.mayHold().stream().sorted().forEach(one -> held.add(one.name()));
            } else {
                entry.put("sensitivity", definition.sensitivity().name());
            }
        }
    }

    private static void views(ObjectNode json, InformationSharingTool tool) {
        tool.views().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(view -> {
            ObjectNode entry = json.putObject(view.getKey().name())
                    .put("title", view.getValue().title())
                    .put("reason", view.getValue().reason());
            ArrayNode withheld = entry.putArray("withholds");
            view.getValue().withholds().stream().sorted().forEach(one -> withheld.add(one.name()));
        });
    }
}
