package org.safeguardingforms.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.practice.PartyId;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Condition;

/** Collects what is wrong with one definition, and looks for what can be wrong with any. */
final class DefinitionProblems {

    private final EditionParts parts;
    private final String document;
    private final List<Problem> problems;

    DefinitionProblems(EditionParts parts, Envelope envelope, List<Problem> problems) {
        this.parts = parts;
        this.document = envelope.name();
        this.problems = problems;
    }

    void add(ProblemCode code, String pointer, String element, String message) {
        problems.add(code.at(Place.at(pointer).in(document).about(element), message));
    }

    /** Each element of a list has an id of its own. */
    <T> void unique(List<T> elements, String list, Function<T, Object> id) {
        unique(elements, list, "/id", id);
    }

    /** Each element of a list has a value of its own in a member. */
    <T> void unique(List<T> elements, String list, String member, Function<T, Object> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            String one = id.apply(elements.get(i)).toString();
            if (!seen.add(one)) {
                String message = "An earlier element of this list has this id.";
                add(ProblemCode.DUPLICATE_ID, list + "/" + i + member, one, message);
            }
        }
    }

    /** A condition speaks only of what there is, and can be reached. */
    void condition(Condition condition, String pointer, String element) {
        new ConditionCheck(parts, (code, at, message) -> add(code, at, element, message)).check(condition, pointer);
    }

    void circumstance(CircumstanceId id, String pointer, String element) {
        boolean known = parts.circumstances().circumstances().stream()
                .anyMatch(one -> one.id().equals(id));
        refer(known, "circumstance " + id, pointer, element);
    }

    void role(RoleId id, String pointer, String element) {
        boolean known = parts.roles().roles().stream().anyMatch(one -> one.id().equals(id));
        refer(known, "role " + id, pointer, element);
    }

    /** A party that is not named is always there. */
    void party(PartyId id, String pointer, String element) {
        boolean known = !id.isGiven()
                || parts.practice().pathways().parties().stream()
                        .anyMatch(one -> one.id().equals(id));
        refer(known, "party " + id, pointer, element);
    }

    void refer(boolean known, String what, String pointer, String element) {
        if (!known) {
            add(ProblemCode.UNKNOWN_REFERENCE, pointer, element, "There is no " + what + ".");
        }
    }
}
