package org.safeguardingforms.practice;

/**
 * The ages for which something holds, in completed years, both ends with it.
 *
 * @param from the youngest
 * @param to the oldest; if it is below the youngest, there is no age among them
 */
public record AgeSpan(int from, int to) {

    /** True if there is no age among them. */
    public boolean isReversed() {
        return to < from;
    }

    /** True if every age of the other span is in this one. */
    public boolean holdsAll(AgeSpan other) {
        return from <= other.from && other.to <= to;
    }

    /** True if some age of the other span is in this one. */
    public boolean holdsSome(AgeSpan other) {
        return from <= other.to && other.from <= to;
    }
}
