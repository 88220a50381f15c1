package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Puts elements into their places. Each waits until the element that it comes after is there, so the order in which they are
 * listed makes no difference; those that come after the same element keep that order.
 */
final class Placements {

    private final Pieces pieces;
    private final Complaints complaints;
    private final List<Placing> waiting;
    private final IdentityHashMap<JsonNode, String> placedAfter = new IdentityHashMap<>();

    Placements(Pieces pieces, Complaints complaints, List<Placing> placings) {
        this.pieces = pieces;
        this.complaints = complaints;
        this.waiting = new ArrayList<>(placings);
    }

    void run() {
        boolean goesOn = true;
        while (goesOn && !waiting.isEmpty()) {
            goesOn = placeWhatCanBe();
        }
        waiting.forEach(this::complain);
    }

    private boolean placeWhatCanBe() {
        boolean any = false;
        for (Iterator<Placing> each = waiting.iterator(); each.hasNext(); ) {
            if (isPlaced(each.next())) {
                each.remove();
                any = true;
            }
        }
        return any;
    }

    private boolean isPlaced(Placing placing) {
        Optional<ArrayNode> list = list(placing);
        int index = list.map(found ->
                        index(found, placing.to().after(), placing.change().place()))
                .orElse(-1);
        if (index < 0) {
            return false;
        }
        list.orElseThrow().insert(index, placing.json());
        placedAfter.put(placing.json(), placing.to().after());
        return true;
    }

    private Optional<ArrayNode> list(Placing placing) {
        ElementPlace place = placing.change().place();
        return pieces.parents(place, placing.to().in()).stream()
                .map(parent -> (ArrayNode) parent.json().path(place.member()))
                .findFirst();
    }

    /** The place behind an element and whatever was already placed behind it; -1 if there is no such element. */
    private int index(ArrayNode list, String after, ElementPlace place) {
        int index = after.isEmpty() ? 0 : indexOf(list, after, place) + 1;
        if (index == 0 && !after.isEmpty()) {
            return -1;
        }
        while (index < list.size() && after.equals(placedAfter.get(list.path(index)))) {
            index++;
        }
        return index;
    }

    private static int indexOf(ArrayNode list, String id, ElementPlace place) {
        for (int i = 0; i < list.size(); i++) {
            if (place.idOf(list.path(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void complain(Placing placing) {
        String after = placing.to().after();
        boolean isWaiting = waiting.stream().anyMatch(other -> other.id().equals(after));
        String pointer = placing.change().json().has("after") ? "/after" : "/to";
        if (list(placing).isEmpty()) {
            complaints.add(placing.change(), ProblemCode.CHANGE_MATCHES_NOTHING, pointer, noParent(placing));
        } else if (isWaiting) {
            String message = "It waits for the place of " + after + ", which waits for another place itself.";
            complaints.add(placing.change(), ProblemCode.CHANGES_CONFLICT, pointer, message);
        } else {
            complaints.add(placing.change(), ProblemCode.CHANGE_MATCHES_NOTHING, pointer, noSibling(placing));
        }
    }

    private String noParent(Placing placing) {
        ElementPlace parent = placing.change().place().parent();
        String in = placing.to().in();
        return "There is no " + parent.kind().word() + " " + in + "." + hint(in, pieces.all(parent));
    }

    private String noSibling(Placing placing) {
        ElementPlace place = placing.change().place();
        String after = placing.to().after();
        Stream<Located> siblings =
                pieces.all(place).filter(one -> one.in().equals(placing.to().in()));
        return "There is no " + place.kind().word() + " " + after + " to come after." + hint(after, siblings);
    }

    private static String hint(String id, Stream<Located> candidates) {
        return NearestIds.hint(id, candidates.map(Located::id).toList());
    }
}
