package org.safeguardingforms.analysis;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A count that conditions ask about: how much each choice adds to it. Equal if every choice adds the same. */
final class Tally {

    private final int[] adds;
    private final int hash;

    private Tally(int[] adds) {
        this.adds = adds;
        this.hash = Arrays.hashCode(adds);
    }

    static Tally of(int choices, IntUnaryOperator added) {
        return new Tally(IntStream.range(0, choices).map(added).toArray());
    }

    int addedBy(int choice) {
        return adds[choice];
    }

    boolean isAlwaysZero() {
        return Arrays.stream(adds).allMatch(added -> added == 0);
    }

    /** A count that is at least one whenever one of the two is. */
    Tally or(Tally other) {
        return of(adds.length, choice -> adds[choice] > 0 || other.adds[choice] > 0 ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Tally that && hash == that.hash && Arrays.equals(adds, that.adds));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
