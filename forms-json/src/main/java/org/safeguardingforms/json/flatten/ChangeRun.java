package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Makes changes that were checked. What is amended and retired is so first, then everything gets its place. */
final class ChangeRun {

    private final Pieces pieces;
    private final Complaints complaints;
    private final List<Written> changes;
    private final List<Placing> placings = new ArrayList<>();
    private final Map<Written, Located> moving = new HashMap<>();
    private final List<Located> retired = new ArrayList<>();

    ChangeRun(Pieces pieces, Complaints complaints, List<Written> changes) {
        this.pieces = pieces;
        this.complaints = complaints;
        this.changes = changes;
    }

    void run() {
        changes.forEach(this::amend);
        changes.forEach(this::take);
        new Placements(pieces, complaints, placings).run();
        if (complaints.isEmpty()) {
            moving.forEach(this::follow);
            changes.forEach(this::checkRetired);
        }
    }

    private Located target(Written change) {
        return pieces.find(
                        change.place(), change.element().in(), change.element().id())
                .get(0);
    }

    private void amend(Written change) {
        if (change.change() instanceof Change.Amend) {
            Located target = target(change);
            for (String member : Members.ofBoth(change.from(), change.to())) {
                JsonNode value = change.to().path(member);
                if (value.isMissingNode()) {
                    Members.remove(target.json(), member);
                } else {
                    Members.set(target.json(), member, value.deepCopy());
                }
            }
        }
    }

    private void take(Written change) {
        if (change.change() instanceof Change.Add add) {
            placings.add(Placing.addition(change, add));
        } else if (change.change() instanceof Change.Retire) {
            Located target = target(change);
            remove(target);
            retired.add(target);
        } else if (change.change() instanceof Change.Move move) {
            Located target = target(change);
            remove(target);
            placings.add(Placing.move(change, move, target.json()));
            moving.put(change, target);
        }
    }

    private static void remove(Located target) {
        for (Iterator<JsonNode> each = target.container().iterator(); each.hasNext(); ) {
            if (target.place().idOf(each.next()).equals(target.id())) {
                each.remove();
            }
        }
    }

    /** Whatever refers to an element that got another id refers to that. */
    private void follow(Written change, Located target) {
        if (change.change() instanceof Change.Move move && !move.newId().isEmpty()) {
            References.to(change.place(), target.id(), pieces).forEach(one -> one.follow(move.newId()));
        }
    }

    private void checkRetired(Written change) {
        retired.stream()
                .filter(one -> change.change() instanceof Change.Retire && isTarget(change, one))
                .flatMap(one -> one.withAllInIt().stream())
                .forEach(gone -> checkGone(change, gone));
    }

    private static boolean isTarget(Written change, Located one) {
        return one.place() == change.place() && one.id().equals(change.element().id());
    }

    private void checkGone(Written change, Located gone) {
        for (Reference reference : References.to(gone.place(), gone.id(), pieces)) {
            String message =
                    gone.element().kind().word() + " " + gone.id() + " is still named at " + reference.words() + ".";
            complaints.add(change, ProblemCode.RETIRED_BUT_NAMED, "", message);
        }
    }

    /** For each element that stands elsewhere now, the path that it had by the path that it has. */
    Map<List<String>, List<String>> moved() {
        Map<List<String>, List<String>> moved = new HashMap<>();
        for (Placing placing : placings) {
            Located old = moving.get(placing.change());
            if (old != null) {
                pieces.parents(old.place(), placing.to().in()).stream()
                        .map(placing::pathIn)
                        .filter(path -> !path.equals(old.path()))
                        .forEach(path -> moved.put(path, old.path()));
            }
        }
        return moved;
    }
}
