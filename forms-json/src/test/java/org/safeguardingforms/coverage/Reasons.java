package org.safeguardingforms.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a paragraph is not encoded: a reason on one line, the paragraphs it holds for on the next. */
final class Reasons {

    private static final String FILE = "not-encoded.txt";

    private Reasons() {}

    /** The reason by paragraph. @throws IllegalStateException if a paragraph has two */
    static Map<String, String> all() {
        Map<String, String> reasons = new LinkedHashMap<>();
        groups().forEach((reason, paragraphs) -> paragraphs.forEach(paragraph -> {
            if (reasons.put(paragraph, reason) != null) {
                throw new IllegalStateException(paragraph + " has two reasons");
            }
        }));
        return reasons;
    }

    private static Map<String, List<String>> groups() {
        List<String> lines = CoverageFiles.lines(FILE).stream()
                .filter(line -> !line.isBlank())
                .toList();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            groups.put(lines.get(i), List.of(lines.get(i + 1).split("; ", -1)));
        }
        return groups;
    }

    /** Takes out the reasons of paragraphs that are encoded by now. */
    static void drop(Set<String> encoded) {
        List<String> kept = new ArrayList<>();
        groups().forEach((reason, paragraphs) -> {
            String left = String.join(
                    "; ",
                    paragraphs.stream().filter(one -> !encoded.contains(one)).toList());
            if (!left.isEmpty()) {
                kept.add(reason + "\n" + left + "\n");
            }
        });
        CoverageFiles.write(FILE, String.join("\n", kept));
    }
}
