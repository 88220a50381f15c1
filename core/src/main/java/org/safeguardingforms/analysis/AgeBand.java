package org.safeguardingforms.analysis;

/** Ages between which no rule of the editions at hand makes a difference. */
public sealed interface AgeBand {

    /**
     * The child's age is known.
     *
     * @param from the youngest age, in completed years
     * @param to the oldest age, which stands for the others
     */
    record Years(int from, int to) implements AgeBand {
        public Years {
            if (from < 0 || from > to) {
                throw new IllegalArgumentException("from, to: must not be negative, the younger age first");
            }
        }
    }

    /** Nothing is known of the age. */
    record NotKnown() implements AgeBand {}

    /** The ages in a few words, such as {@code 11 to 13}. */
    default String words() {
        if (!(this instanceof Years years)) {
            return "not known";
        }
        return years.from() == years.to() ? "" + years.to() : years.from() + " to " + years.to();
    }
}
