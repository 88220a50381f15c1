package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citations;
import static org.safeguardingforms.json.definition.DefinitionReader.guidance;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.List;
import org.safeguardingforms.practice.LanguageGuidance;
import org.safeguardingforms.practice.LanguageTerm;
import org.safeguardingforms.practice.TermId;
import org.safeguardingforms.practice.WordForm;
import tools.jackson.databind.JsonNode;

/** Reads language guidance. Only for documents that keep to their schema. */
final class LanguageGuidanceReader {

    private LanguageGuidanceReader() {}

    static LanguageGuidance read(JsonNode json) {
        return new LanguageGuidance(
                DefinitionReader.envelope(json),
                guidance(json.path("purpose")),
                guidance(json.path("quotation")),
                list(json.path("terms"), LanguageGuidanceReader::term));
    }

    private static LanguageTerm term(JsonNode json) {
        return new LanguageTerm(
                new TermId(text(json, "id")),
                text(json, "label"),
                text(json, "reason"),
                text(json, "alternative"),
                citations(json),
                forms(json.path("forms")),
                forms(json.path("exceptions")));
    }

    private static List<WordForm> forms(JsonNode array) {
        return list(array, form -> new WordForm(form.asString()));
    }
}
