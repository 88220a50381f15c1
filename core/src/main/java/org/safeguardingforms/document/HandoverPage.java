package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.document.Block.Heading;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.handover.StillUnknown;
import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.practice.Involvement;
import org.safeguardingforms.practice.RiskAssessmentTool;

/** Lays out a hand-over to a risk assessment (section 20), in the style of the forms; the history can be filled in by hand. */
public final class HandoverPage {

    private final RiskAssessmentHandover handover;
    private final Edition edition;
    private final RiskAssessmentTool tool;
    private final List<Block> blocks = new ArrayList<>();

    private HandoverPage(RiskAssessmentHandover handover) {
        this.handover = handover;
        this.edition = handover.edition();
        this.tool = edition.practice().riskAssessment();
    }

    /** The page of a hand-over. */
    public static Document of(RiskAssessmentHandover handover) {
        return new HandoverPage(handover).document();
    }

    private Document document() {
        blocks.add(new Heading(1, tool.envelope().title()));
        note(tool.purpose());
        blocks.add(new Block.Fields(
                ScreeningForm.headerLines(edition.screeningTool(), new FilledEntries(handover.assessment()))));
        blocks.add(new Heading(2, "Present on the Screening Tool"));
        blocks.add(new CarriedRows(handover).block());
        outcome();
        blocks.addAll(new Addendum(handover.assessment()).recorded("Recorded with the screening"));
        blocks.addAll(CarriedLines.of(handover.carried().carriedOver()));
        line("Hand-over: ", handover.id().toString());
        history();
        unknown(handover.unknown());
        blocks.add(new Heading(2, "Whom to involve"));
        tool.involve().forEach(this::involve);
        return new Document(
                tool.envelope().title(),
                tool.envelope().language(),
                edition.screeningTool().marking(),
                Labels.reference(edition.pin()) + " · hand-over " + handover.id(),
                blocks);
    }

    private void outcome() {
        handover.assessment().sentence().ifPresent(sentence -> line("Outcome of the screening: ", sentence));
        handover.assessment().guidance().forEach(this::note);
    }

    private void history() {
        blocks.add(new Heading(2, "Personal and family history"));
        List<Row> rows = tool.history().stream().<Row>map(this::historyRow).toList();
        blocks.add(new Block.Table(List.of(new Column("To be filled in by the professional", 100)), rows));
    }

    private Row historyRow(HistoryHeading heading) {
        List<Paragraph> text = Optional.ofNullable(handover.history().get(heading.id()))
                .map(written -> new Paragraph(List.of(Span.written(written, "/history/" + heading.id()))))
                .map(List::of)
                .orElse(List.of());
        return new Row.Notes(heading.label() + " (" + heading.citation() + ")", text);
    }

    private void unknown(StillUnknown unknown) {
        blocks.add(new Heading(2, "Still unknown"));
        blocks.add(Paragraph.printed("What was not answered or not recorded is not a No."));
        if (unknown.age()) {
            line("Age: ", "Not known");
        }
        edition.screeningTool().domains().forEach(domain -> unanswered(domain, unknown));
        Listing.of("Circumstances not recorded:", edition, unknown.circumstances())
                .ifPresent(blocks::add);
    }

    private void unanswered(Domain domain, StillUnknown unknown) {
        Stream<String> rows = domain.indicators().stream()
                .filter(row -> unknown.rows().contains(row.id()))
                .map(Indicator::text);
        Listing.of(domain.title() + ", not answered:", rows).ifPresent(blocks::add);
    }

    private void involve(Involvement one) {
        line(one.label() + " ", one.part() + Citation.inBrackets(one.citations()));
    }

    private void note(Guidance guidance) {
        blocks.add(Paragraph.printed(guidance.text() + Citation.inBrackets(List.of(guidance.citation()))));
    }

    private void line(String label, String text) {
        blocks.add(new Paragraph(List.of(Span.strong(label), Span.printed(text))));
    }
}
