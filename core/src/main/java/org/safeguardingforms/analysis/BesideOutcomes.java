package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.duty.Shortfall;
import org.safeguardingforms.duty.Shortfall.Kind;

/** The parts of a comparison's sheet that are not about outcomes. */
final class BesideOutcomes {

    private final Comparison comparison;

    BesideOutcomes(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What the variant asks for less of, each with the board's reason; nothing if there is no such thing. */
    List<String> shortfalls() {
        List<String> lines = new ArrayList<>();
        lines.addAll(table("Where the variant asks for less beside the outcome", Kind.ASKS_FOR_LESS));
        lines.addAll(table("Where the variant refuses records", Kind.REFUSES_RECORDS));
        return lines;
    }

    private List<String> table(String title, Kind kind) {
        List<String> rows = comparison.shortfalls().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> "| " + cell(one.words()) + " | " + cell(reason(one)) + " |")
                .toList();
        return under(title, "| what | reason |", "|---|---|", rows);
    }

    private String reason(Shortfall shortfall) {
        String reasons = comparison.changes().stream()
                .filter(change -> change.isAt(shortfall.place()))
                .map(StatedChange::reason)
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "none given for this" : reasons;
    }

    /** Every change that no outcome depends on; nothing if there is none. */
    List<String> changes() {
        List<String> rows = comparison.changes().stream().map(this::row).toList();
        return under("What else the variant changes", "| what | how | reason | |", "|---|---|---|---|", rows);
    }

    private String row(StatedChange change) {
        String mark = comparison.asksForLess(change) ? "**asks for less**" : "";
        return "| " + cell(change.element()) + " | " + cell(change.words()) + " | " + cell(change.reason()) + " | "
                + mark + " |";
    }

    private static List<String> under(String title, String head, String line, List<String> rows) {
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.addAll(List.of("", "## " + title, "", head, line));
            lines.addAll(rows);
        }
        return lines;
    }

    private static String cell(String text) {
        return ComparisonSheet.cell(text);
    }
}
