package org.safeguardingforms.document;

import java.util.List;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/** Nothing but what is printed: room to write by hand. */
final class BlankEntries implements Entries {

    @Override
    public List<Span> header(HeaderField.Kind kind) {
        return List.of();
    }

    @Override
    public List<Paragraph> level(Indicator row, ScreeningTool tool) {
        return List.of(Paragraph.printed(tool.levelName(row.level())));
    }

    @Override
    public List<Paragraph> answer(IndicatorId row) {
        return List.of();
    }

    @Override
    public List<Paragraph> notes(DomainId domain) {
        return List.of();
    }

    @Override
    public String total(Level level) {
        return "";
    }

    @Override
    public String reference() {
        return "";
    }

    @Override
    public List<Block> afterTheForm() {
        return List.of();
    }
}
