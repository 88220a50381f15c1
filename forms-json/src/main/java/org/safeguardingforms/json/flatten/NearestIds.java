package org.safeguardingforms.json.flatten;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the ids that an author may have meant: those with the fewest letters to add, to take out or to change. */
final class NearestIds {

    private static final int SHOWN = 3;

    private NearestIds() {}

    /** A sentence that names the nearest ids, beginning with a blank; empty if none is near. */
    static String hint(String wanted, List<String> ids) {
        int limit = Math.max(2, wanted.length() / 3);
        String nearest = ids.stream()
                .distinct()
                .filter(id -> distance(wanted, id) <= limit)
                .sorted(Comparator.comparingInt((String id) -> distance(wanted, id))
                        .thenComparing(id -> id))
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? "" : " Nearest: " + nearest + ".";
    }

    /** Levenshtein's distance, row by row. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 0; i < above.length; i++) {
            above[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            above = next(above, one.charAt(i - 1), other, i);
        }
        return above[other.length()];
    }

    private static int[] next(int[] above, char letter, String other, int number) {
        int[] row = new int[above.length];
        row[0] = number;
        for (int j = 1; j < row.length; j++) {
            int changed = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }
}
