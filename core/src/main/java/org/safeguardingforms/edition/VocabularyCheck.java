package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.Circumstances;
import org.safeguardingforms.definition.Roles;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether a list of words that records may use names each of them once. */
final class VocabularyCheck {

    private VocabularyCheck() {}

    static List<Problem> ofRoles(Roles roles) {
        List<String> ids = roles.roles().stream().map(role -> role.id().value()).toList();
        return repeated(ids, "/roles/", roles.envelope().name());
    }

    static List<Problem> ofCircumstances(Circumstances circumstances) {
        List<String> ids = circumstances.circumstances().stream()
                .map(one -> one.id().value())
                .toList();
        return repeated(ids, "/circumstances/", circumstances.envelope().name());
    }

    private static List<Problem> repeated(List<String> ids, String list, String document) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                Place place = Place.at(list + i + "/id").in(document).about(ids.get(i));
                problems.add(ProblemCode.DUPLICATE_ID.at(place, "An earlier element of this list has this id."));
            }
        }
        return problems;
    }
}
