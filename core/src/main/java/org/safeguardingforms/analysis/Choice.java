package org.safeguardingforms.analysis;

/**
 * One way in which part of a case may stand, as each of two sides is given it. Two editions that are compared are given the
 * same; where a case is compared with a more worrying one, the second side is given more.
 *
 * @param left what the first side is given
 * @param right what the second side is given
 * @param cost how much it makes the case longer
 */
record Choice(Part left, Part right, long cost) {

    static final Choice NOTHING = both(Part.NOTHING);

    static Choice both(Part part) {
        return new Choice(part, part, Cost.of(part));
    }

    static Choice pair(Part left, Part right) {
        return left.equals(right) ? both(left) : new Choice(left, right, Cost.of(right) + Cost.CHANGE);
    }

    Choice with(Choice other) {
        return new Choice(left.with(other.left), right.with(other.right), cost + other.cost);
    }

    /** The shorter one; this one if neither is. */
    Choice orShorter(Choice other) {
        return other.cost < cost ? other : this;
    }
}
