package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.optionalText;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.definition.FieldDefinition;
import org.safeguardingforms.definition.Grade;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.GradeSuggestion;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.SharingWording;
import org.safeguardingforms.definition.SourceBox;
import org.safeguardingforms.definition.SourceId;
import org.safeguardingforms.definition.ViewDefinition;
import org.safeguardingforms.definition.ViewPurpose;
import tools.jackson.databind.JsonNode;

/** Reads the Information Sharing Tool. Only for documents that keep to their schema. */
public final class SharingToolReader {

    private SharingToolReader() {}

    public static InformationSharingTool read(JsonNode json) {
        return new InformationSharingTool(
                DefinitionReader.envelope(json),
                optionalText(json, "marking"),
                text(json, "recipient"),
                wording(json.path("wording")),
                list(json.path("sources"), SharingToolReader::source),
                scale(json.path("reliability")),
                scale(json.path("accuracy")),
                fields(json.path("fields")),
                views(json.path("views")));
    }

    private static SharingWording wording(JsonNode json) {
        return new SharingWording(
                text(json, "board"),
                text(json, "notes"),
                list(json.path("introduction"), JsonNode::asString),
                text(json, "reporter"),
                text(json, "grading"),
                text(json, "scale"),
                text(json, "gradeNotes"),
                list(json.path("closing"), JsonNode::asString));
    }

    private static SourceBox source(JsonNode json) {
        return new SourceBox(new SourceId(text(json, "id")), text(json, "label"));
    }

    private static GradeScale scale(JsonNode json) {
        return new GradeScale(text(json, "question"), list(json.path("grades"), SharingToolReader::grade));
    }

    private static Grade grade(JsonNode json) {
        JsonNode national = json.path("suggests");
        return new Grade(
                new GradeCode(text(json, "code")),
                text(json, "words"),
                new GradeSuggestion(text(national, "code"), text(national, "words"), text(national, "lost")));
    }

    private static Map<ReportField, FieldDefinition> fields(JsonNode json) {
        Map<ReportField, FieldDefinition> fields = new EnumMap<>(ReportField.class);
        for (ReportField field : ReportField.values()) {
            fields.put(field, field(json.path(field.id())));
        }
        return fields;
    }

    private static FieldDefinition field(JsonNode json) {
        Sensitivity certain = Sensitivity.valueOf(json.path("sensitivity").asString(Sensitivity.OPEN.name()));
        return new FieldDefinition(text(json, "label"), certain, sensitivities(json.path("mayHold")));
    }

    private static Map<ViewPurpose, ViewDefinition> views(JsonNode json) {
        Map<ViewPurpose, ViewDefinition> views = new EnumMap<>(ViewPurpose.class);
        json.properties().forEach(view -> views.put(ViewPurpose.valueOf(view.getKey()), view(view.getValue())));
        return views;
    }

    private static ViewDefinition view(JsonNode json) {
        return new ViewDefinition(text(json, "title"), sensitivities(json.path("withholds")), text(json, "reason"));
    }

    private static Set<Sensitivity> sensitivities(JsonNode array) {
        Set<Sensitivity> all = EnumSet.noneOf(Sensitivity.class);
        array.values().forEach(one -> all.add(Sensitivity.valueOf(one.asString())));
        return all;
    }
}
