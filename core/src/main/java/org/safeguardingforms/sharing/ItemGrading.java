package org.safeguardingforms.sharing;

import java.util.Objects;
import org.safeguardingforms.definition.GradeCode;

/** Whether an item shares the report's grades or has its own. */
public sealed interface ItemGrading {

    /** The item is graded as the report is. */
    record AsReport() implements ItemGrading {}

    /**
     * The item has grades of its own.
     *
     * @param reliability how reliable it is
     * @param accuracy how accurate it is
     */
    record Own(GradeCode reliability, GradeCode accuracy) implements ItemGrading {
        public Own {
            Objects.requireNonNull(reliability, "reliability");
            Objects.requireNonNull(accuracy, "accuracy");
        }
    }

    /** The report's grades. */
    static ItemGrading asReport() {
        return new AsReport();
    }

    /** Grades of its own. @throws IllegalArgumentException if a code is not of the form of a grade's code */
    static ItemGrading own(String reliability, String accuracy) {
        return new Own(new GradeCode(reliability), new GradeCode(accuracy));
    }
}
