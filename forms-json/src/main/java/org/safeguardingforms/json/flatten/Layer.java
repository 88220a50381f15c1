package org.safeguardingforms.json.flatten;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.json.variant.Variant;

/**
 * A variant as it lies over its base.
 *
 * @param variant the variant
 * @param claims what its changes touch, by the paths that its base has
 * @param moved the path that an element had in the base, by the path that it has now, for elements whose path changes
 */
record Layer(Variant variant, List<Claim> claims, Map<List<String>, List<String>> moved) {

    Layer {
        claims = List.copyOf(claims);
        moved = Map.copyOf(moved);
    }

    /** A claim by the path that its element has in the base. */
    Claim before(Claim claim) {
        return claim.on(before(claim.element()));
    }

    /** The path in the base of what now has this path. */
    List<String> before(List<String> path) {
        for (Map.Entry<List<String>, List<String>> one : moved.entrySet()) {
            if (Paths.begins(path, one.getKey())) {
                return Located.joined(one.getValue(), path.subList(one.getKey().size(), path.size()));
            }
        }
        return path;
    }

    /** The changes of the element with this path, its addition apart. */
    List<Touch> touchesOf(List<String> path) {
        return claims.stream()
                .filter(claim -> claim.isAbout(path) && !(claim.touch().change() instanceof Change.Add))
                .map(Claim::touch)
                .distinct()
                .toList();
    }

    /** The change that adds the element with this path, or something that it stands in. */
    Optional<Touch> additionOf(List<String> path) {
        return claims.stream()
                .filter(claim -> claim.touch().change() instanceof Change.Add && claim.holds(path))
                .map(Claim::touch)
                .findFirst();
    }
}
