package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Position;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Whether each change finds what it expects in the base, and what it touches there. */
final class ChangeCheck {

    private final TargetFinder finder;
    private final Complaints complaints;
    private final List<Claim> claims = new ArrayList<>();

    ChangeCheck(TargetFinder finder, Complaints complaints) {
        this.finder = finder;
        this.complaints = complaints;
    }

    /** What the changes touch, those left out that do not find what they expect. */
    List<Claim> claims() {
        return claims;
    }

    void check(Written written) {
        Change change = written.change();
        if (change instanceof Change.Amend) {
            finder.target(written).ifPresent(target -> checkAmendment(written, target));
        } else if (change instanceof Change.Add add) {
            checkAddition(written, add);
        } else if (isListed(written)) {
            finder.target(written).ifPresent(target -> checkListed(written, target));
        }
    }

    private void checkAmendment(Written written, Located target) {
        new AmendmentCheck(written, target, complaints).run();
        for (String member : Members.ofBoth(written.from(), written.to())) {
            claims.add(Claim.of(target, member, written.touch()));
        }
    }

    private void checkAddition(Written written, Change.Add add) {
        if (!isListed(written) || !isWhole(written)) {
            return;
        }
        String in = add.element().in();
        String id = add.element().id();
        if (!finder.checkFree(written, in, id)) {
            return;
        }
        finder.parent(written.place(), in)
                .map(parent -> parent.inside(List.of(written.place().member(), id)))
                .ifPresent(path -> claims.add(Claim.ofAll(path, written.touch())));
    }

    /** Only elements of lists come and go; the others are fixed by the kind of document. */
    private boolean isListed(Written written) {
        ElementPlace place = written.place();
        if (!place.isListed()) {
            String message = "What kinds of " + place.kind().word() + " there are is fixed; it can be amended only.";
            complaints.add(written, ProblemCode.CHANGE_NOT_ALLOWED, "/element", message);
        }
        return place.isListed();
    }

    /** Whether an addition says what it adds, and in which element. */
    private boolean isWhole(Written written) {
        ElementPlace place = written.place();
        if (written.element().id().isEmpty()) {
            String message = "The new " + place.kind().word() + " has no " + place.idMember() + ".";
            complaints.add(written, ProblemCode.MISSING_MEMBER, "/to/" + place.idMember(), message);
            return false;
        } else if (place.isNested() && written.element().in().isEmpty()) {
            String message = "It does not say in which " + place.parent().kind().word() + " it stands.";
            complaints.add(written, ProblemCode.CHANGE_NOT_ALLOWED, "/in", message);
            return false;
        }
        return true;
    }

    private void checkListed(Written written, Located target) {
        if (written.change() instanceof Change.Move move) {
            checkMove(written, target, move);
            claims.add(Claim.ofPlace(target, written.touch()));
        } else {
            claims.add(Claim.ofAll(target.path(), written.touch()));
            if (!target.json().equals(written.from())) {
                String message = "It says: " + Shown.difference(target.json(), written.from());
                complaints.add(written, ProblemCode.OLD_VALUE_DIFFERS, "/from", message);
            }
        }
    }

    private void checkMove(Written written, Located target, Change.Move move) {
        Position found = new Position(target.in(), before(target));
        if (!found.equals(move.from())) {
            complaints.add(written, ProblemCode.OLD_VALUE_DIFFERS, "/from", "It stands " + words(found) + ".");
        } else if (move.to().equals(move.from())) {
            String message = "It leaves everything as it is.";
            complaints.add(written, ProblemCode.CHANGE_WITHOUT_EFFECT, "", message);
        }
        if (!move.newId().isEmpty()) {
            finder.checkFree(written, move.to().in(), move.newId());
        }
    }

    /** The id of the element before this one; empty for the first. */
    private static String before(Located target) {
        String before = "";
        for (JsonNode sibling : target.container().values()) {
            String id = target.place().idOf(sibling);
            if (id.equals(target.id())) {
                break;
            }
            before = id;
        }
        return before;
    }

    private static String words(Position position) {
        String place = position.after().isEmpty() ? "first" : "after " + position.after();
        return position.in().isEmpty() ? place : place + " in " + position.in();
    }
}
