package org.safeguardingforms.json.lint;

import java.util.HashSet;
import java.util.Set;
import org.safeguardingforms.json.definition.Wording;
import org.safeguardingforms.json.tree.Pointer;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Whether the elements of each list that have labels or titles can be told apart by them. */
final class LabelRules {

    private LabelRules() {}

    static void check(JsonNode document, Findings findings) {
        check(document, "", findings);
    }

    private static void check(JsonNode node, String pointer, Findings findings) {
        if (node.isArray()) {
            checkList(node, pointer, findings);
            for (int i = 0; i < node.size(); i++) {
                check(node.path(i), Pointer.item(pointer, i), findings);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(member -> check(member.getValue(), Pointer.member(pointer, member.getKey()), findings));
        }
    }

    private static void checkList(JsonNode list, String pointer, Findings findings) {
        checkList(list, pointer, "label", ProblemCode.LABEL_REPEATED, findings);
        boolean domains = pointer.equals("/domains");
        checkList(
                list,
                pointer,
                "title",
                domains ? ProblemCode.DOMAIN_TITLE_REPEATED : ProblemCode.LABEL_REPEATED,
                findings);
    }

    private static void checkList(JsonNode list, String pointer, String member, ProblemCode code, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String label = list.path(i).path(member).asString("");
            if (!label.isEmpty() && !seen.add(Wording.folded(label))) {
                String id = list.path(i).path("id").asString("");
                findings.add(
                        code,
                        Pointer.item(pointer, i) + "/" + member,
                        Pointer.shown(id),
                        "An earlier element of this list reads the same.");
            }
        }
    }
}
