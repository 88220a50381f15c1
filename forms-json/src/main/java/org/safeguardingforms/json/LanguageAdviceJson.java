package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.json.definition.RuleWriter;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.language.LanguageFinding;
import org.safeguardingforms.language.Speech;
import org.safeguardingforms.practice.LanguageTerm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes advice on words as JSON, for hosts in any language.
 *
 * <pre>{@code
 * {"language":[{"at":"/notes/health","start":4,"end":13,"term":"boyfriend","label":"Boyfriend","quoted":false,
 *   "reason":"…","alternative":"…","citation":"4.4","seeAlso":["1.4"]}]}
 * }</pre>
 *
 * <p>Start and end count UTF-16 code units in the text at that place; the one at the end is not part of it. For a quoted
 * term {@code note} says what to bear in mind.
 */
public final class LanguageAdviceJson {

    private LanguageAdviceJson() {}

    /** The advice in UTF-8, indented; without any, an empty list. */
    public static byte[] write(List<LanguageFinding> findings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("language", list(findings));
        return JsonText.indented(json);
    }

    static ArrayNode list(List<LanguageFinding> findings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        findings.forEach(found -> finding(list.addObject(), found));
        return list;
    }

    private static void finding(ObjectNode json, LanguageFinding found) {
        LanguageTerm term = found.term();
        json.put("at", found.pointer());
        json.put("start", found.start());
        json.put("end", found.end());
        json.put("term", term.id().value());
        json.put("label", term.label());
        json.put("quoted", found.isQuoted());
        json.put("reason", term.reason());
        json.put("alternative", term.alternative());
        RuleWriter.citations(json, term.citations());
        if (found.speech() instanceof Speech.Quoted quoted) {
            json.put("note", quoted.guidance().text());
        }
    }
}
