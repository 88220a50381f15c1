package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether the Information Sharing Tool names each box and each grade once. */
record SharingCheck(InformationSharingTool tool, List<Problem> problems) {

    SharingCheck(InformationSharingTool tool) {
        this(tool, new ArrayList<>());
    }

    List<Problem> run() {
        checkUnique(
                "/sources",
                "/id",
                tool.sources().stream().map(box -> box.id().value()).toList());
        checkScale("/reliability/grades", tool.reliability());
        checkScale("/accuracy/grades", tool.accuracy());
        return problems;
    }

    private void checkScale(String list, GradeScale scale) {
        checkUnique(
                list,
                "/code",
                scale.grades().stream().map(grade -> grade.code().value()).toList());
    }

    private void checkUnique(String list, String member, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                Place place = Place.at(list + "/" + i + member)
                        .in(tool.envelope().name())
                        .about(ids.get(i));
                problems.add(ProblemCode.DUPLICATE_ID.at(place, "An earlier element of this list has this id."));
            }
        }
    }
}
