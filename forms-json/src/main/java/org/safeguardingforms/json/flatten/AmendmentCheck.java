package org.safeguardingforms.json.flatten;

import java.util.List;
import java.util.Set;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Whether an amendment names members that may change, and finds the values that it expects. */
final class AmendmentCheck {

    /** What a definition says of itself follows from the variant. */
    private static final Set<String> OF_DOCUMENTS =
            Set.of("schema", "version", "status", "source", "language", "validFrom", "validTo", "rowCounts");

    private final Written change;
    private final Located target;
    private final Complaints complaints;

    AmendmentCheck(Written change, Located target, Complaints complaints) {
        this.change = change;
        this.target = target;
        this.complaints = complaints;
    }

    void run() {
        List<String> members = Members.ofBoth(change.from(), change.to());
        members.forEach(this::check);
        if (change.from().equals(change.to())) {
            String message = "It leaves everything as it is.";
            complaints.add(change, ProblemCode.CHANGE_WITHOUT_EFFECT, "", message);
        }
    }

    private void check(String member) {
        String first = Members.names(member).get(0);
        String side = change.from().has(member) ? "/from" : "/to";
        if (isFixed(first)) {
            String message = "The member " + first + " cannot be amended.";
            complaints.add(change, ProblemCode.CHANGE_NOT_ALLOWED, side, message);
        } else if (isElements(first)) {
            String message = "The member " + first + " holds elements with ids of their own: name the element.";
            complaints.add(change, ProblemCode.CHANGE_NOT_ALLOWED, side, message);
        } else {
            checkHolder(member, side);
        }
    }

    private boolean isFixed(String first) {
        return first.equals(target.place().idMember())
                || first.equals("id")
                || (target.place().isDocument() && OF_DOCUMENTS.contains(first));
    }

    private boolean isElements(String first) {
        return target.place().children().stream()
                .anyMatch(child -> child.member().equals(first));
    }

    private void checkHolder(String member, String side) {
        JsonNode holder = Members.holder(target.json(), member);
        boolean hasBoth = change.from().has(member) && change.to().has(member);
        if (!holder.isObject() && !holder.isArray()) {
            complaints.add(change, ProblemCode.CHANGE_MATCHES_NOTHING, side, "There is no " + member + ".");
        } else if (holder.isArray() && !hasBoth) {
            String message = "An item of a list, such as " + member + ", can only be replaced; name the whole list.";
            complaints.add(change, ProblemCode.CHANGE_NOT_ALLOWED, side, message);
        } else {
            checkValue(member);
        }
    }

    private void checkValue(String member) {
        JsonNode found = Members.find(target.json(), member);
        JsonNode expected = change.from().path(member);
        if (found.equals(expected)) {
            return;
        }
        if (found.isMissingNode()) {
            List<String> names =
                    List.copyOf(Members.holder(target.json(), member).propertyNames());
            String message = "There is no member " + member + "." + NearestIds.hint(member, names);
            complaints.add(change, ProblemCode.CHANGE_MATCHES_NOTHING, "/from", message);
        } else {
            String message = "The member " + member + " says: " + Shown.difference(found, expected);
            complaints.add(change, ProblemCode.OLD_VALUE_DIFFERS, "/from", message);
        }
    }
}
