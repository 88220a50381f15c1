package org.safeguardingforms.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeguardingforms.rule.Level;

/**
 * The Screening Tool as it is printed (Annexe 2). Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param marking protective marking on every page; empty for none
 * @param introduction the paragraphs above the form
 * @param header the fields at its head
 * @param columns the headings of its columns
 * @param levelNames the printed name of each level
 * @param domains its parts, in printed order
 * @param rowCounts how many rows of each level the author says there are; a check on typing
 * @param totals the totals row
 * @param contact the printed lines below the form
 */
public record ScreeningTool(
        Envelope envelope,
        String marking,
        List<List<Phrase>> introduction,
        List<HeaderField> header,
        Columns columns,
        Map<Level, String> levelNames,
        List<Domain> domains,
        Map<Level, Integer> rowCounts,
        TotalsRow totals,
        List<String> contact) {

    public ScreeningTool {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(marking, "marking");
        introduction = introduction.stream().map(List::copyOf).toList();
        header = List.copyOf(header);
        Objects.requireNonNull(columns, "columns");
        levelNames = Map.copyOf(levelNames);
        domains = List.copyOf(domains);
        rowCounts = Map.copyOf(rowCounts);
        Objects.requireNonNull(totals, "totals");
        contact = List.copyOf(contact);
    }

    /** Every row, in printed order. */
    public Stream<Indicator> indicators() {
        return domains.stream().flatMap(domain -> domain.indicators().stream());
    }

    /** The printed name of a level. */
    public String levelName(Level level) {
        return Objects.requireNonNull(levelNames.get(level));
    }

    /** True if a completed record must have this field. */
    public boolean requires(HeaderField.Kind kind) {
        return header.stream().anyMatch(field -> field.kind() == kind && field.required());
    }
}
