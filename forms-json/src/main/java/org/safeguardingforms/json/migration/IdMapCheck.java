package org.safeguardingforms.json.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether mappings name what there is, once each, and leave nothing out. */
final class IdMapCheck {

    private final IdMap map;
    private final String member;
    private final List<Problem> problems;
    private final Set<String> seen = new HashSet<>();

    IdMapCheck(IdMap map, String member, List<Problem> problems) {
        this.map = map;
        this.member = member;
        this.problems = problems;
    }

    void run() {
        for (int i = 0; i < map.mappings().size(); i++) {
            check(map.mappings().get(i), "/" + member + "/" + i);
        }
        for (String id : map.older()) {
            if (!map.isMapped(id) && !map.newer().contains(id)) {
                report(ProblemCode.MIGRATION_INCOMPLETE, "/" + member, id, "The newer edition has no " + id + ".");
            }
        }
    }

    private void check(Mapping mapping, String pointer) {
        for (int i = 0; i < mapping.from().size(); i++) {
            String id = mapping.from().get(i);
            String at = pointer + "/from/" + i;
            checkKnown(map.older(), id, at, "older");
            if (!seen.add(id)) {
                report(ProblemCode.MAPPINGS_CONFLICT, at, id, "An earlier mapping says what becomes of it.");
            }
        }
        for (int i = 0; i < mapping.to().size(); i++) {
            String id = mapping.to().get(i);
            String at = pointer + "/to/" + i;
            checkKnown(map.newer(), id, at, "newer");
            if (map.fillings(id) > 1) {
                report(ProblemCode.MAPPINGS_CONFLICT, at, id, "Something else becomes the same.");
            }
        }
    }

    private void checkKnown(Set<String> known, String id, String pointer, String which) {
        if (!known.contains(id)) {
            report(ProblemCode.UNKNOWN_REFERENCE, pointer, id, "The " + which + " edition has no such id.");
        }
    }

    private void report(ProblemCode code, String pointer, String id, String message) {
        problems.add(code.at(Place.at(pointer).about(id), message));
    }
}
