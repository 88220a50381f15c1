package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.problem.ProblemCode;

/** Finds changes that touch the same thing, in one variant or in one that lies below it. */
final class Conflicts {

    private final List<Layer> layers;
    private final Complaints complaints;

    Conflicts(List<Layer> layers, Complaints complaints) {
        this.layers = layers;
        this.complaints = complaints;
    }

    void check(List<Written> changes, List<Claim> claims) {
        for (Written change : changes) {
            List<Claim> own = claims.stream()
                    .filter(claim -> claim.touch().equals(change.touch()))
                    .toList();
            checkWithin(change, own, claims);
            checkBelow(change, own);
        }
    }

    /** Each conflict is told of once, at the later change. */
    private void checkWithin(Written change, List<Claim> own, List<Claim> claims) {
        for (Claim claim : own) {
            claims.stream()
                    .filter(other -> other.touch().index() < change.touch().index())
                    .filter(claim::overlaps)
                    .findFirst()
                    .ifPresent(other -> report(change, claim, other));
        }
    }

    private void checkBelow(Written change, List<Claim> own) {
        String overridden = change.change().grounds().overrides();
        Set<String> touched = new HashSet<>();
        for (Claim claim : own) {
            for (Claim other : below(claim)) {
                touched.add(id(other));
                if (!id(other).equals(overridden)) {
                    report(change, claim, other);
                }
            }
        }
        if (!overridden.isEmpty() && !touched.contains(overridden)) {
            String message = "No lower variant " + overridden + " changes the same thing.";
            complaints.add(change, ProblemCode.OVERRIDES_NOTHING, "/overrides", message);
        }
    }

    /** The topmost change of the same thing in each lower variant; the paths of elements that moved are followed down. */
    private List<Claim> below(Claim claim) {
        List<Claim> below = new ArrayList<>();
        Claim here = claim;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Claim sought = here;
            Optional<Claim> other =
                    layers.get(i).claims().stream().filter(sought::overlaps).findFirst();
            other.ifPresent(below::add);
            here = layers.get(i).before(sought);
        }
        return below;
    }

    private static String id(Claim claim) {
        String name = claim.touch().variant();
        return name.substring(0, name.indexOf('@'));
    }

    private void report(Written change, Claim claim, Claim other) {
        String message = "It touches what " + other.touch().where() + " changes: " + claim.words() + ".";
        complaints.add(change, ProblemCode.CHANGES_CONFLICT, "", message);
    }
}
