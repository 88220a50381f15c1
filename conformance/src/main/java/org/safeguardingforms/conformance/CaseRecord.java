package org.safeguardingforms.conformance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.rule.Answer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record of a case as it is written down.
 *
 * @param json the record
 * @param others the answer to every row that it does not name; null if those stay unanswered
 * @param leftOpen the rows that stay unanswered even so
 */
record CaseRecord(ObjectNode json, @Nullable Answer others, Set<String> leftOpen) {

    byte[] under(Edition edition) {
        ObjectNode record = json.deepCopy();
        pin(record.putObject("edition"), edition.pin());
        if (others != null) {
            answerOthers(record.withObjectProperty("responses"), others, edition);
        }
        return JsonText.line(record);
    }

    private static void pin(ObjectNode json, EditionPin pin) {
        json.put("id", pin.id());
        json.put("version", pin.version().toString());
        json.put("digest", pin.digest().value());
    }

    private void answerOthers(ObjectNode responses, Answer answer, Edition edition) {
        edition.screeningTool()
                .indicators()
                .map(row -> row.id().value())
                .filter(row -> !responses.has(row) && !leftOpen.contains(row))
                .forEach(row -> responses.putObject(row).put("answer", answer.name()));
    }
}
