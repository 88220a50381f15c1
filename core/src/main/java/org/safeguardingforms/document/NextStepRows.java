package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.assessment.NextAction;
import org.safeguardingforms.assessment.PracticeWords;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.document.Block.Paragraph;

/** The rows of the table of actions: what, when, to whom. */
final class NextStepRows {

    private final PracticeWords words;

    NextStepRows(PracticeWords words) {
        this.words = words;
    }

    List<Row> of(List<NextAction> actions) {
        List<Row> rows = new ArrayList<>();
        actions.forEach(one -> rows.add(new Row.Cells(List.of(what(one), when(one), toWhom(one)))));
        return rows;
    }

    private List<Paragraph> what(NextAction one) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = one.action().text() + Citation.inBrackets(one.step().citations());
        paragraphs.add(Paragraph.printed(text));
        words.party(one.action().by()).ifPresent(by -> paragraphs.add(Paragraph.printed("Done by: " + by)));
        if (!one.action().attachments().isEmpty()) {
            paragraphs.add(Paragraph.printed("With: " + words.attachments(one.action())));
        }
        return paragraphs;
    }

    /** What must be done stands out. */
    private List<Paragraph> when(NextAction one) {
        String when = words.when(one);
        return List.of(new Paragraph(List.of(one.step().isMandatory() ? Span.strong(when) : Span.printed(when))));
    }

    /** The contact stands in a line of its own, so that an address is not broken. */
    private List<Paragraph> toWhom(NextAction one) {
        return words.find(one.action().to()).stream()
                .flatMap(party -> Stream.of(party.label(), party.contact()))
                .filter(text -> !text.isEmpty())
                .map(Paragraph::printed)
                .toList();
    }
}
