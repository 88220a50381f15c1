package org.safeguardingforms.oracle;

import java.util.List;
import org.safeguardingforms.rule.Level;

/**
 * A case as the oracle sees it.
 *
 * @param ages the ages that the child may be: one, or 0 to 17 if nothing is known
 * @param present the concerns answered Yes or Possible
 * @param unanswered how many concerns of each printed level are unanswered, by ordinal
 * @param judgement what the professional concluded
 */
@SuppressWarnings("ArrayRecordComponent") // Read by the oracle alone, in its innermost loop; never compared.
record Known(int[] ages, List<Concern> present, int[] unanswered, Judged judgement) {

    /** What the professional concluded. */
    enum Judged {
        NOT_YET,
        CONFIRMED,
        NOT_CONFIRMED,
        UNDECIDED
    }

    /**
     * A concern that is present.
     *
     * @param printed its printed level
     * @param own the professional's level; the printed one if they gave none
     * @param amended whether they gave one
     */
    record Concern(Level printed, Level own, boolean amended) {

        static Concern asPrinted(Level level) {
            return new Concern(level, level, false);
        }

        boolean isHigh() {
            return own == Level.HIGH;
        }

        boolean isHighWhereAMustCounts() {
            return own == Level.HIGH || printed == Level.HIGH;
        }

        boolean isSuggestedHigher(int age) {
            return age <= 10 && printed == Level.MEDIUM && !amended;
        }
    }
}
