package org.safeguardingforms.json.lint;

import java.util.Comparator;

/** Orders JSON Pointers by their parts, and the parts that are numbers by number. */
final class PointerOrder {

    static final Comparator<String> NATURAL = PointerOrder::compare;

    private PointerOrder() {}

    private static int compare(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int result = compareParts(left[i], right[i]);
            if (result != 0) {
                return result;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareParts(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() < 9 && part.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
