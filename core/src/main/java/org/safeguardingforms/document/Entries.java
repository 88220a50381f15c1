package org.safeguardingforms.document;

import java.util.List;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/** What goes into the places of the Screening Tool. */
sealed interface Entries permits BlankEntries, FilledEntries {

    List<Span> header(HeaderField.Kind kind);

    List<Paragraph> level(Indicator row, ScreeningTool tool);

    List<Paragraph> answer(IndicatorId row);

    List<Paragraph> notes(DomainId domain);

    /** What follows the printed letter of a total. */
    String total(Level level);

    /** What the foot of every page says of the record, so that loose pages of two children can be told apart. */
    String reference();

    /** What the printed form has no place for. */
    List<Block> afterTheForm();
}
