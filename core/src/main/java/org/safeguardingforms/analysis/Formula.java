package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a condition comes to once age and judgement are known: counts that must be reached, joined by "and" and "or". The
 * simpler it is, the fewer classes there are, so it is simplified while it is made.
 */
sealed interface Formula {

    /** It holds, or does not, whatever the answers. */
    enum Constant implements Formula {
        ALWAYS,
        NEVER
    }

    /** A count reaches a number. */
    record AtLeast(int needed, Tally tally) implements Formula {}

    /** Every part holds. */
    record All(Set<Formula> parts) implements Formula {}

    /** Some part holds. */
    record Any(Set<Formula> parts) implements Formula {}

    static Formula of(boolean holds) {
        return holds ? Constant.ALWAYS : Constant.NEVER;
    }

    static Formula atLeast(int needed, Tally tally) {
        return tally.isAlwaysZero() ? Constant.NEVER : new AtLeast(needed, tally);
    }

    static Formula all(List<Formula> parts) {
        Set<Formula> kept = new LinkedHashSet<>();
        for (Formula part : parts) {
            if (part == Constant.NEVER) {
                return Constant.NEVER;
            }
            kept.addAll(part instanceof All all ? all.parts() : Set.of(part));
        }
        kept.remove(Constant.ALWAYS);
        return kept.size() > 1 ? new All(kept) : kept.stream().findFirst().orElse(Constant.ALWAYS);
    }

    static Formula any(List<Formula> parts) {
        Set<Formula> kept = new LinkedHashSet<>();
        for (Formula part : parts) {
            if (part == Constant.ALWAYS) {
                return Constant.ALWAYS;
            }
            kept.addAll(part instanceof Any any ? any.parts() : Set.of(part));
        }
        kept.remove(Constant.NEVER);
        Set<Formula> joined = joined(kept);
        return joined.size() > 1 ? new Any(joined) : joined.stream().findFirst().orElse(Constant.NEVER);
    }

    /** "One of these rows, or one of those" is one count over both. */
    private static Set<Formula> joined(Set<Formula> parts) {
        @Nullable Tally one = null;
        Set<Formula> joined = new LinkedHashSet<>();
        for (Formula part : parts) {
            if (part instanceof AtLeast count && count.needed() == 1) {
                one = one == null ? count.tally() : one.or(count.tally());
            } else {
                joined.add(part);
            }
        }
        if (one != null) {
            joined.add(new AtLeast(1, one));
        }
        return joined;
    }

    /** Every count that it asks about. */
    default Stream<AtLeast> counts() {
        if (this instanceof AtLeast count) {
            return Stream.of(count);
        }
        List<Formula> parts = new ArrayList<>();
        if (this instanceof All all) {
            parts.addAll(all.parts());
        } else if (this instanceof Any any) {
            parts.addAll(any.parts());
        }
        return parts.stream().flatMap(Formula::counts);
    }
}
