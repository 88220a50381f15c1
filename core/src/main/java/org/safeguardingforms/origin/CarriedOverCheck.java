package org.safeguardingforms.origin;

import java.util.List;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.text.TextCheck;
import org.safeguardingforms.text.WrittenText;

/** Whether what a record carries over can be read, stored and printed. */
public final class CarriedOverCheck {

    private CarriedOverCheck() {}

    /** Every problem, at its place in the record; empty if all of it is sound. */
    public static void check(List<CarriedOver> origins, List<Problem> problems) {
        for (int i = 0; i < origins.size(); i++) {
            List<CarriedItem> items = origins.get(i).items();
            for (int j = 0; j < items.size(); j++) {
                Place place = Place.at(pointer(i, j));
                new TextCheck(place, WrittenText.NOTE, problems)
                        .checkGiven(items.get(j).value());
            }
        }
    }

    /** Where the value of an item stands in its record, as a JSON Pointer. */
    public static String pointer(int origin, int item) {
        return "/carriedOver/" + origin + "/items/" + item + "/value";
    }
}
