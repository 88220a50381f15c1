package org.safeguardingforms.json.flatten;

import java.util.List;

/** Paths of ids and members, beginning with the kind of a document. */
final class Paths {

    private Paths() {}

    /** True if a path is another one, or leads on from it. */
    static boolean begins(List<String> path, List<String> with) {
        return path.size() >= with.size() && path.subList(0, with.size()).equals(with);
    }

    /** True if one of the two leads on from the other. */
    static boolean overlap(List<String> one, List<String> other) {
        return begins(one, other) || begins(other, one);
    }
}
