package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        add("", "**" + result() + "**", "");
        add(
                "This holds for every possible case: any age or none, any answers, any levels given by the professional, any"
                        + " circumstance and any conclusion. The rules fall into " + comparison.classes()
                        + " classes of cases that had to be looked at. All cases shown are invented; each stands for every case"
                        + " that the rules cannot tell from it. Rows that are not named are No.");
        section("Where the variant asks for less", comparison.weaker());
        section("Where the variant asks for more", comparison.stronger());
        if (!comparison.weaker().isEmpty()) {
            add("", "## Signature", "", "The board has read every case in which its variant asks for less.", "");
            add("Name: ____________________  Date: ____________________");
        }
        return String.join("\n", lines) + "\n";
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    private void edition(String role, Edition edition) {
        add("| " + role + " | " + edition.pin().name() + " | `" + edition.pin().digest() + "` |");
    }

    private String result() {
        return switch (comparison.effect()) {
            case EQUAL -> "Equal: the variant asks for the same in every case.";
            case STRONGER -> "Stronger: in some cases the variant asks for more, and in none for less.";
            case WEAKER -> "Weaker: in some cases the variant asks for less, and in none for more.";
            case MIXED -> "Mixed: in some cases the variant asks for less, and in others for more.";
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
    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
