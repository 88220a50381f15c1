package org.safeguardingforms.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.definition.Columns;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Phrase;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.rule.Level;

/** Writes a screening tool in the way in which the handbook's text of Annexe 2 is kept: tabs between cells, ** for bold. */
final class PrintedForm {

    private final ScreeningTool tool;
    private final List<String> lines = new ArrayList<>();

    PrintedForm(ScreeningTool tool) {
        this.tool = tool;
    }

    List<String> lines() {
        lines.add(tool.envelope().title());
        tool.introduction().forEach(this::paragraph);
        header();
        Columns columns = tool.columns();
        cells(columns.indicator(), columns.level(), columns.answer());
        tool.domains().forEach(this::domain);
        cells(
                tool.totals().label(),
                tool.totals().letter(Level.HIGH),
                tool.totals().letter(Level.MEDIUM));
        cells("", "", tool.totals().letter(Level.LOW));
        lines.addAll(tool.contact());
        return lines;
    }

    private void cells(String... cells) {
        lines.add(String.join("\t", cells));
    }

    private void paragraph(List<Phrase> phrases) {
        StringBuilder text = new StringBuilder();
        phrases.forEach(phrase -> text.append(phrase.strong() ? "**" + phrase.text() + "**" : phrase.text()));
        lines.add(text.toString());
    }

    private void header() {
        List<HeaderField> fields = tool.header();
        for (int i = 0; i < fields.size(); i += 2) {
            cells(fields.get(i).label(), "", fields.get(i + 1).label(), "");
        }
    }

    private void domain(Domain domain) {
        cells(domain.title(), "", "");
        domain.indicators().forEach(row -> cells(row.text(), tool.levelName(row.level()), ""));
        if (domain.hasNotes()) {
            cells(domain.notesLabel(), "", "");
        }
    }
}
