package org.safeguardingforms.json.migration;

import java.util.List;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** What one migration made of a record. */
record StepResult<T>(T record, CarriedOver origin, List<Problem> problems) {

    /** That an item of the older record has no place in the newer one. */
    static Problem carried(CarriedItem item) {
        return ProblemCode.CARRIED_OVER.at(Place.at(item.pointer()), "The newer edition has no place for it.");
    }
}
