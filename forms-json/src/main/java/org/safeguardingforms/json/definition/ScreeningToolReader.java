package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.byLevel;
import static org.safeguardingforms.json.definition.DefinitionReader.level;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.optionalText;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.Locale;
import org.safeguardingforms.definition.Columns;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.Phrase;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.definition.TotalsRow;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import tools.jackson.databind.JsonNode;

/** Reads a screening tool. Only for documents that keep to their schema. */
public final class ScreeningToolReader {

    private ScreeningToolReader() {}

    public static ScreeningTool read(JsonNode json) {
        return new ScreeningTool(
                DefinitionReader.envelope(json),
                optionalText(json, "marking"),
                list(json.path("introduction"), paragraph -> list(paragraph, ScreeningToolReader::phrase)),
                list(json.path("header"), ScreeningToolReader::headerField),
                columns(json.path("columns")),
                byLevel(json.path("levelNames"), JsonNode::asString),
                list(json.path("domains"), ScreeningToolReader::domain),
                byLevel(json.path("rowCounts"), JsonNode::asInt),
                totals(json.path("totals")),
                list(json.path("contact"), JsonNode::asString));
    }

    private static Phrase phrase(JsonNode json) {
        return new Phrase(text(json, "text"), json.path("strong").asBoolean(false));
    }

    private static HeaderField headerField(JsonNode json) {
        String kind = text(json, "id").toUpperCase(Locale.ROOT).replace('-', '_');
        return new HeaderField(
                HeaderField.Kind.valueOf(kind),
                text(json, "label"),
                json.path("required").asBoolean());
    }

    private static Columns columns(JsonNode json) {
        return new Columns(text(json, "indicator"), text(json, "level"), text(json, "answer"));
    }

    private static Domain domain(JsonNode json) {
        return new Domain(
                new DomainId(text(json, "id")),
                text(json, "title"),
                optionalText(json, "notes"),
                list(json.path("indicators"), ScreeningToolReader::indicator));
    }

    private static Indicator indicator(JsonNode json) {
        IndicatorId id = new IndicatorId(text(json, "id"));
        IndicatorId concern = json.has("sameAs") ? new IndicatorId(text(json, "sameAs")) : id;
        return new Indicator(id, text(json, "text"), level(json, "level"), concern);
    }

    private static TotalsRow totals(JsonNode json) {
        return new TotalsRow(text(json, "label"), byLevel(json.path("letters"), JsonNode::asString));
    }
}
