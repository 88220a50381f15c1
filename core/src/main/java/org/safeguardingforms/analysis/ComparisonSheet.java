package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguardingforms.duty.Shortfall.Kind;
import org.safeguardingforms.edition.Edition;

/** Writes a comparison down as Markdown that a board can read and sign. */
final class ComparisonSheet {

    private final Comparison comparison;
    private final CaseWords words;
    private final List<String> lines = new ArrayList<>();
    private int number;

    ComparisonSheet(Comparison comparison) {
        this.comparison = comparison;
        this.words = comparison.words();
    }

    private record Change(Verdict base, Verdict variant) implements Comparable<Change> {
        @Override
        public int compareTo(Change other) {
            return Comparator.comparing(Change::base)
                    .reversed()
                    .thenComparing(Change::variant)
                    .compare(this, other);
        }

        String words() {
            return "From \"" + base.words() + "\" to \"" + variant.words() + "\"";
        }
    }

    String text() {
        add("# " + comparison.variant().envelope().title() + ", compared with its base", "");
        add("| | edition | digest |", "|---|---|---|");
        edition("base", comparison.base());
        edition("variant", comparison.variant());
        add("", "**" + result() + "**", "", beside(), "");
        add("The outcomes hold for every possible case: " + cases() + ". " + classes()
                + " All cases shown are invented; each stands for every case that the rules cannot tell from it. Rows that are"
                + " not named are No.");
        section("Where the variant asks for less", comparison.weaker());
        lines.addAll(new BesideOutcomes(comparison).shortfalls());
        section("Where the variant asks for more", comparison.stronger());
        lines.addAll(new BesideOutcomes(comparison).changes());
        if (comparison.asksForLess()) {
            add("", "## Signature", "", "The board has read everything in which its variant asks for less.", "");
            add("Name: ____________________  Date: ____________________");
        }
        return String.join("\n", lines) + "\n";
    }

    private String cases() {
        boolean refused = comparison.shortfalls().stream().anyMatch(one -> one.kind() == Kind.REFUSES_RECORDS);
        return "any age or none, any answers, any levels given by the professional, any circumstance and any conclusion"
                + (refused ? ", as long as the record is not refused (see below)" : "");
    }

    private String classes() {
        return comparison.classes() == 0
                ? "Both have the same rules and rows, as far as outcomes go, so that no two cases had to be told apart."
                : "The rules fall into " + comparison.classes()
                        + " classes of cases, and each was looked at (of at most " + Comparison.MAX_CLASSES
                        + ", so that a comparison takes seconds; beyond that none is made).";
    }

    private String beside() {
        int count = comparison.shortfalls().size();
        if (count > 0) {
            return "**Beside the outcome the variant asks for less in " + count + (count == 1 ? " point" : " points")
                    + ", listed below.**";
        }
        return "Beside the outcome the variant asks for no less: every action, alert, deadline, screening, protective measure"
                + " and field of a record was looked at. What texts mean is for the board to read"
                + (comparison.changes().isEmpty() ? "." : ": every other change is listed at the end.");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    private void edition(String role, Edition edition) {
        add("| " + role + " | " + edition.pin().name() + " | `" + edition.pin().digest() + "` |");
    }

    private String result() {
        return switch (comparison.effect()) {
            case EQUAL -> "Outcomes are equal: the variant leads to the same one in every case.";
            case STRONGER -> "Outcomes are stronger: in some cases the variant asks for more, and in none for less.";
            case WEAKER -> "Outcomes are weaker: in some cases the variant asks for less, and in none for more.";
            case MIXED -> "Outcomes are mixed: in some cases the variant asks for less, and in others for more.";
        };
    }

    private void section(String title, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        add("", "## " + title);
        Map<Change, List<Difference>> changes = differences.stream()
                .collect(Collectors.groupingBy(
                        one -> new Change(one.base(), one.variant()), TreeMap::new, Collectors.toList()));
        changes.forEach(this::change);
    }

    private void change(Change change, List<Difference> cases) {
        add("", "### " + change.words(), "", "| | age | case |", "|---|---|---|");
        for (Difference one : cases) {
            number++;
            add("| " + number + " | " + AgeWords.of(one.ages()) + " | " + cell(words.of(one.smallest())) + " |");
        }
    }

    /** A bar would end the cell. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
