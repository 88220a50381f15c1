package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes problems as JSON, for hosts in any language.
 *
 * <pre>{@code
 * {"problems":[{"code":"unknown-indicator","severity":"ERROR","pointer":"/responses/x","element":"",
 *   "message":"The edition has no such row.","remedy":"Use one of the edition's indicator ids."}]}
 * }</pre>
 *
 * <p>A problem of a definition says in {@code document} which one is meant. Like problems themselves, the JSON holds no
 * answer, note or name, and may be logged.
 */
public final class ProblemJson {

    private ProblemJson() {}

    /** The problems in UTF-8, indented; without any, an empty list. */
    public static byte[] write(List<Problem> problems) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("problems", list(problems));
        return JsonText.indented(json);
    }

    /**
     * The problems of one line of newline-delimited JSON, in UTF-8 on one line.
     *
     * @param line the number of the line, from 1
     */
    public static byte[] writeLine(long line, List<Problem> problems) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("line", line);
        json.set("problems", list(problems));
        return JsonText.line(json);
    }

    static ArrayNode list(List<Problem> problems) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        problems.forEach(problem -> list.add(json(problem)));
        return list;
    }

    private static ObjectNode json(Problem problem) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("code", problem.code().id());
        json.put("severity", problem.severity().name());
        if (!problem.place().document().isEmpty()) {
            json.put("document", problem.place().document());
        }
        return json.put("pointer", problem.place().pointer())
                .put("element", problem.place().element())
                .put("message", problem.message())
                .put("remedy", problem.remedy());
    }
}
