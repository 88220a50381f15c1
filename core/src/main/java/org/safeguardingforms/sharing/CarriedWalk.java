package org.safeguardingforms.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.origin.CarriedOverCheck;

/** Goes through what a migrated report carries over, as the {@link FieldWalk} does through the rest. */
record CarriedWalk(FieldWalk walk, int index) {

    private static final Pattern GRADED =
            Pattern.compile("/(reliability|accuracy)/grade|/items/\\d+/grading/(reliability|accuracy)");
    private static final Pattern GRADE = Pattern.compile("[A-Z0-9]{1,3}");
    private static final Pattern BOX = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    CarriedOver copy(CarriedOver origin) {
        List<CarriedItem> items = new ArrayList<>();
        for (int i = 0; i < origin.items().size(); i++) {
            items.add(copy(origin.items().get(i), CarriedOverCheck.pointer(index, i)));
        }
        return new CarriedOver(origin.record(), origin.edition(), items);
    }

    private CarriedItem copy(CarriedItem item, String pointer) {
        String value = isOpen(item) ? item.value() : walk.text(fieldOf(item), pointer, item.value());
        return item.withValue(value);
    }

    /** Grades and ids are shown in every view; nothing else passes for one. */
    private static boolean isOpen(CarriedItem item) {
        boolean isGrade = GRADED.matcher(item.pointer()).matches()
                && GRADE.matcher(item.value()).matches();
        return isGrade
                || (item.pointer().equals("/replaces")
                        && ID.matcher(item.value()).matches());
    }

    /** The field that it stood in; what is not known is taken for free text, which may hold any name. */
    private static ReportField fieldOf(CarriedItem item) {
        boolean isBox = item.pointer().startsWith("/providedBy/")
                && BOX.matcher(item.value()).matches();
        return isBox ? ReportField.PROVIDED_BY : ReportField.INFORMATION;
    }
}
