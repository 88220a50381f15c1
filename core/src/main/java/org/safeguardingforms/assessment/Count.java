package org.safeguardingforms.assessment;

/**
 * How many concerns of one level are present. A count is not a score.
 *
 * @param yes how many were answered Yes
 * @param possible how many were answered Possible, and not Yes on another row that says the same
 */
public record Count(int yes, int possible) {

    /** Both together. */
    public int together() {
        return yes + possible;
    }
}
