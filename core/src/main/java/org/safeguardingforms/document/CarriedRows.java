package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.assessment.RowLevels;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.screening.LevelChoice;

/** The rows that a hand-over carries over, domain by domain, each with its three levels, and the notes. */
final class CarriedRows {

    private final RiskAssessmentHandover handover;
    private final ScreeningTool tool;
    private final FilledEntries entries;
    private final List<Row> rows = new ArrayList<>();

    CarriedRows(RiskAssessmentHandover handover) {
        this.handover = handover;
        this.tool = handover.edition().screeningTool();
        this.entries = new FilledEntries(handover.assessment());
    }

    /** A table, or a sentence if nothing is carried over. */
    Block block() {
        tool.domains().forEach(this::domain);
        List<Column> columns = List.of(
                new Column(tool.columns().indicator(), 48),
                new Column("Levels", 30),
                new Column(tool.columns().answer(), 22));
        return rows.isEmpty()
                ? Paragraph.printed(none() + " This does not mean that there is no risk.")
                : new Block.Table(columns, rows);
    }

    private String none() {
        return handover.assessment().carriedConcerns().isEmpty()
                ? "No row is recorded as present."
                : "No row of this edition is recorded as present, but rows of an earlier one are.";
    }

    private void domain(Domain domain) {
        List<Indicator> present =
                domain.indicators().stream().filter(this::isCarried).toList();
        List<Paragraph> notes = entries.notes(domain.id());
        if (!present.isEmpty() || !notes.isEmpty()) {
            rows.add(new Row.Section(domain.title()));
            present.forEach(row -> rows.add(row(row)));
        }
        if (!notes.isEmpty()) {
            rows.add(new Row.Notes(domain.notesLabel(), notes));
        }
    }

    private boolean isCarried(Indicator row) {
        return handover.carried().responses().containsKey(row.id());
    }

    private Row row(Indicator row) {
        return new Row.Cells(List.of(List.of(Paragraph.printed(row.text())), levels(row), answer(row)));
    }

    private List<Paragraph> levels(Indicator row) {
        RowLevels levels = handover.assessment().levels(row.id());
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.printed("Printed: " + tool.levelName(levels.suggested())));
        if (levels.ageSuggested() != levels.suggested()) {
            paragraphs.add(Paragraph.printed("Suggested for this age: " + tool.levelName(levels.ageSuggested())));
        }
        levels.professional().ifPresent(own -> paragraphs.addAll(professional(row, own)));
        return paragraphs;
    }

    private List<Paragraph> professional(Indicator row, LevelChoice.Amended own) {
        String source = "/responses/" + row.id() + "/professionalLevel/reason";
        return List.of(
                new Paragraph(List.of(Span.strong("Professional: " + tool.levelName(own.level())))),
                new Paragraph(List.of(Span.printed("Reason: "), Span.written(own.reason(), source))));
    }

    private List<Paragraph> answer(Indicator row) {
        List<Paragraph> answer = entries.answer(row.id());
        if (answer.size() > 1) {
            return answer;
        }
        return List.of(answer.get(0), new Paragraph(List.of(Span.faint("Basis not said"))));
    }
}
