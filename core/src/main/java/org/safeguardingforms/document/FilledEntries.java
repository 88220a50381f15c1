package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Count;
import org.safeguardingforms.assessment.RowLevels;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/** What a professional filled in, each piece with its place in the record. */
final class FilledEntries implements Entries {

    private final Assessment assessment;
    private final Screening screening;
    private final HeaderEntries header;

    FilledEntries(Assessment assessment) {
        this.assessment = assessment;
        this.screening = assessment.screening();
        this.header = new HeaderEntries(screening);
    }

    @Override
    public List<Span> header(HeaderField.Kind kind) {
        return header.of(kind);
    }

    @Override
    public List<Paragraph> level(Indicator row, ScreeningTool tool) {
        RowLevels levels = assessment.levels(row.id());
        if (levels.professional().isPresent()) {
            return amended(row, levels.professional().get(), tool);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.printed(tool.levelName(levels.effective())));
        if (levels.isAgeSuggestionOpen() && isAnswered(row.id())) {
            paragraphs.add(Paragraph.printed("For this age: consider " + tool.levelName(levels.ageSuggested())));
        }
        return paragraphs;
    }

    private boolean isAnswered(IndicatorId row) {
        return screening.responses().containsKey(row);
    }

    private static List<Paragraph> amended(Indicator row, LevelChoice.Amended own, ScreeningTool tool) {
        String source = "/responses/" + row.id() + "/professionalLevel/reason";
        return List.of(
                new Paragraph(List.of(Span.strong(tool.levelName(own.level())))),
                Paragraph.printed("Amended; printed: " + tool.levelName(row.level())),
                new Paragraph(List.of(Span.printed("Reason: "), Span.written(own.reason(), source))));
    }

    @Override
    public List<Paragraph> answer(IndicatorId row) {
        Response response = screening.responses().get(row);
        if (response == null) {
            return List.of(new Paragraph(List.of(Span.faint("Not answered"))));
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(List.of(answer(response))));
        if (!response.basis().isEmpty()) {
            paragraphs.add(Paragraph.printed(Labels.of(response.basis())));
        }
        return paragraphs;
    }

    private static Span answer(Response response) {
        return switch (response.answer()) {
            case YES -> Span.strong("Yes");
            case POSSIBLE -> Span.strong("Possible");
            case NO -> Span.printed("No");
        };
    }

    @Override
    public List<Paragraph> notes(DomainId domain) {
        return Optional.ofNullable(screening.notes().get(domain))
                .map(text -> new Paragraph(List.of(Span.written(text, "/notes/" + domain))))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public String total(Level level) {
        Count count = assessment.totals().of(level);
        return ": " + count.together() + " (" + count.yes() + " Yes, " + count.possible() + " Possible)";
    }

    @Override
    public String reference() {
        return " · record " + screening.id();
    }

    @Override
    public List<Block> afterTheForm() {
        return new Addendum(assessment).blocks();
    }
}
