package org.safeguardingforms.conformance;

import org.safeguardingforms.json.ProblemJson;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports as JSON.
 *
 * <pre>{@code
 * {"schema":"conformance-report/1","edition":"oxfordshire-cse@1.0.0","digest":"sha256:…","cases":760,"agree":759,
 *  "differing":[{"name":"…","citations":["6.4"],"differences":[{"aspect":"outcome","expected":"…","found":"…"}]}],
 *  "refused":[{"name":"…","citations":["6.4"],"problems":[{"code":"unknown-indicator",…}]}]}
 * }</pre>
 */
public final class ConformanceJson {

    private ConformanceJson() {}

    /** The report in UTF-8, indented. */
    public static byte[] write(ConformanceReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "conformance-report/1");
        json.put("edition", report.edition().name());
        json.put("digest", report.edition().digest().value());
        int cases = report.results().size();
        json.put("cases", cases);
        json.put("agree", cases - report.differing().size() - report.refused().size());
        ArrayNode differing = json.putArray("differing");
        report.differing().forEach(result -> write(result(differing, result), result));
        ArrayNode refused = json.putArray("refused");
        report.refused().forEach(result -> write(result(refused, result), result));
        return JsonText.indented(json);
    }

    private static ObjectNode result(ArrayNode list, CaseResult result) {
        ObjectNode json = list.addObject().put("name", result.tested().name());
        ArrayNode citations = json.putArray("citations");
        result.tested().citations().forEach(citations::add);
        return json;
    }

    private static void write(ObjectNode json, CaseResult.Differs result) {
        ArrayNode differences = json.putArray("differences");
        result.differences().forEach(difference -> differences
                .addObject()
                .put("aspect", difference.aspect().member())
                .put("expected", difference.expected())
                .put("found", difference.found()));
    }

    private static void write(ObjectNode json, CaseResult.Refused result) {
        byte[] problems = ProblemJson.write(result.problems());
        json.set("problems", StrictJson.parse(problems).orThrow().path("problems"));
    }
}
