package org.safeguardingforms.json.flatten;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.problem.ProblemCode;

/** Finds what changes are about in their base, and says what was meant if it is not there. */
final class TargetFinder {

    private final FlatEdition base;
    private final Pieces pieces;
    private final Complaints complaints;

    TargetFinder(FlatEdition base, Pieces pieces, Complaints complaints) {
        this.base = base;
        this.pieces = pieces;
        this.complaints = complaints;
    }

    /** The element that a change is about. */
    Optional<Located> target(Written change) {
        String id = change.element().id();
        if (change.place().isDocument() != id.isEmpty()) {
            complaints.add(change, ProblemCode.CHANGE_NOT_ALLOWED, "", idMessage(change));
            return Optional.empty();
        }
        List<Located> found = pieces.find(change.place(), change.element().in(), id);
        if (found.isEmpty()) {
            complaints.add(change, ProblemCode.CHANGE_MATCHES_NOTHING, "", notThere(change.place(), id));
        } else if (found.size() > 1) {
            String several = found.size() + " elements have this id. They stand in: " + in(found) + ".";
            complaints.add(change, ProblemCode.CHANGE_MATCHES_SEVERAL, "", several);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String idMessage(Written change) {
        String kind = change.element().kind().word();
        return change.place().isDocument()
                ? "An edition has one " + kind + ", which has no id here."
                : "It does not say which " + kind + " it is about.";
    }

    private String notThere(ElementPlace place, String id) {
        String retired =
                retiredBy(place, id).map(name -> " " + name + " retires it.").orElse("");
        List<String> ids = pieces.all(place).map(Located::id).toList();
        return "There is no " + place.kind().word() + " " + id + "." + retired + NearestIds.hint(id, ids);
    }

    private static String in(List<Located> found) {
        return String.join(", ", found.stream().map(Located::in).toList());
    }

    /** The lower variant that retires an element, if any does. */
    private Optional<String> retiredBy(ElementPlace place, String id) {
        return retirements()
                .filter(touch -> touch.change().element().kind() == place.kind())
                .filter(touch -> touch.change().element().id().equals(id))
                .map(Touch::variant)
                .findFirst();
    }

    private Stream<Touch> retirements() {
        return base.layers().stream()
                .flatMap(layer -> layer.claims().stream())
                .map(Claim::touch)
                .filter(touch -> touch.change() instanceof Change.Retire);
    }

    /** What an element of this kind is to stand in; empty without a complaint if only a change brings it in. */
    Optional<Located> parent(ElementPlace place, String in) {
        return pieces.parents(place, in).stream().findFirst();
    }

    /** True if an id can be given to a new element; noted otherwise, since another has it or had it. */
    boolean checkFree(Written change, String in, String id) {
        boolean isTaken = pieces.find(change.place(), in, id).stream()
                .anyMatch(one -> one.in().equals(in));
        Optional<String> earlier = retiredBy(change.place(), id);
        if (isTaken) {
            String message = "There is already a " + change.element().kind().word() + " " + id + ".";
            complaints.add(change, ProblemCode.ADDED_ID_TAKEN, "", message);
        } else if (earlier.isPresent()) {
            String message = earlier.get() + " retires an element with this id; it is not used again.";
            complaints.add(change, ProblemCode.ADDED_ID_TAKEN, "", message);
        }
        return !isTaken && earlier.isEmpty();
    }
}
