package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionWriter.guidance;

import java.util.List;
import org.safeguardingforms.practice.LanguageGuidance;
import org.safeguardingforms.practice.LanguageTerm;
import org.safeguardingforms.practice.WordForm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes language guidance as its definition has it. */
final class LanguageGuidanceWriter {

    private LanguageGuidanceWriter() {}

    static void write(ObjectNode json, LanguageGuidance guidance) {
        guidance(json.putObject("purpose"), guidance.purpose());
        guidance(json.putObject("quotation"), guidance.quotation());
        ArrayNode terms = json.putArray("terms");
        guidance.terms().forEach(term -> term(terms.addObject(), term));
    }

    private static void term(ObjectNode json, LanguageTerm term) {
        json.put("id", term.id().value());
        json.put("label", term.label());
        json.put("reason", term.reason());
        json.put("alternative", term.alternative());
        RuleWriter.citations(json, term.citations());
        forms(json.putArray("forms"), term.forms());
        forms(json.putArray("exceptions"), term.exceptions());
    }

    private static void forms(ArrayNode array, List<WordForm> forms) {
        forms.forEach(form -> array.add(form.written()));
    }
}
