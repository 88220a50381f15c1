package org.safeguardingforms.conformance;

import java.util.List;
import java.util.Set;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one case. */
final class CaseReader {

    private static final String SCHEMA = "conformance-case/1";
    private static final Set<String> MEMBERS =
            Set.of("schema", "name", "citations", "record", "otherRows", "leftOpen", "assessAt", "expected");

    private CaseReader() {}

    static ConformanceCase read(JsonNode json, List<Problem> problems) {
        JsonObject one = JsonObject.root(json, problems).only(MEMBERS);
        List.of("schema", "name", "citations", "record", "expected").forEach(one::require);
        if (one.string("schema").filter(schema -> !schema.equals(SCHEMA)).isPresent()) {
            one.report(ProblemCode.UNKNOWN_SCHEMA, "schema", "It is not " + SCHEMA + ".");
        }
        List<String> citations = one.strings("citations");
        if (one.has("citations") && citations.isEmpty()) {
            one.report(ProblemCode.OUT_OF_BOUNDS, "citations", "It names no paragraph.");
        }
        return new ConformanceCase(
                one.text("name"),
                citations,
                record(one, json.path("record")),
                one.date("assessAt").orElse(null),
                ExpectationReader.read(one.object("expected")));
    }

    private static CaseRecord record(JsonObject one, JsonNode record) {
        Answer others = one.constant("otherRows", Answer.class).orElse(null);
        Set<String> leftOpen = Set.copyOf(one.strings("leftOpen"));
        boolean isObject = one.object("record").isPresent();
        ObjectNode object = isObject ? (ObjectNode) record : JsonNodeFactory.instance.objectNode();
        return new CaseRecord(object, others, leftOpen);
    }
}
