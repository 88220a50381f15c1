package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.assessment.AlertFinding;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.MeasureFinding;
import org.safeguardingforms.assessment.PracticeWords;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.document.Block.Heading;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.practice.Stage;
import org.safeguardingforms.rule.Truth;

/**
 * Lays out what to do next for the professional to take along: what, when and to whom, what to be alert to, the way of the
 * case, and protective measures, each with its paragraph.
 */
public final class NextSteps {

    private static final String TITLE = "Next steps";

    private final Assessment assessment;
    private final PracticeWords words;
    private final List<Block> blocks = new ArrayList<>();

    private NextSteps(Assessment assessment) {
        this.assessment = assessment;
        this.words = new PracticeWords(assessment.edition());
    }

    /** A document of its own. */
    public static Document of(Assessment assessment) {
        ScreeningTool tool = assessment.edition().screeningTool();
        return new Document(
                TITLE,
                tool.envelope().language(),
                tool.marking(),
                Labels.reference(assessment.edition().pin()) + new FilledEntries(assessment).reference(),
                new NextSteps(assessment).blocks());
    }

    /** The filled form, with the next steps on a new page behind it. */
    public static Document behindTheForm(Assessment assessment) {
        Document form = ScreeningForm.filled(assessment);
        List<Block> together = new ArrayList<>(form.blocks());
        together.addAll(new NextSteps(assessment).blocks());
        return new Document(form.title(), form.language(), form.marking(), form.reference(), together);
    }

    private List<Block> blocks() {
        blocks.add(new Heading(1, TITLE));
        blocks.add(new Block.Fields(
                ScreeningForm.headerLines(assessment.edition().screeningTool(), new FilledEntries(assessment))));
        blocks.add(new Heading(2, "Outcome"));
        decision(assessment.decision());
        actions();
        alerts();
        stages();
        measures();
        return blocks;
    }

    private static Paragraph line(String strong, String text, List<Citation> citations) {
        return new Paragraph(List.of(Span.strong(strong), Span.printed(text + Citation.inBrackets(citations))));
    }

    private void decision(ReferralDecision decision) {
        if (decision instanceof ReferralDecision.OutOfScope out) {
            blocks.add(line("", out.signpost().text(), List.of(out.signpost().citation())));
        }
        assessment.sentence().ifPresent(sentence -> blocks.add(new Paragraph(List.of(Span.strong(sentence)))));
        assessment.guidance().forEach(note -> blocks.add(line("", note.text(), List.of(note.citation()))));
    }

    private void actions() {
        List<Row> rows = new NextStepRows(words).of(assessment.actions());
        if (!rows.isEmpty()) {
            String role = assessment
                    .role()
                    .map(Role::label)
                    .map(label -> ": " + label)
                    .orElse("");
            blocks.add(new Heading(2, "What to do" + role));
            blocks.add(new Block.Table(
                    List.of(new Column("What", 46), new Column("When", 18), new Column("To whom", 36)), rows));
        }
    }

    private void alerts() {
        List<AlertFinding> raised = assessment.alerts().stream()
                .filter(one -> one.truth() != Truth.NOT_MET)
                .toList();
        if (!raised.isEmpty()) {
            blocks.add(new Heading(2, "What to be alert to"));
            raised.forEach(this::alert);
        }
    }

    private void alert(AlertFinding found) {
        var alert = found.alert();
        if (found.truth() == Truth.MET) {
            blocks.add(line(alert.title() + ". ", alert.text() + " " + alert.why(), alert.citations()));
        } else {
            blocks.add(line("", "Not known yet whether this applies: " + alert.title() + ".", alert.citations()));
        }
    }

    private void stages() {
        if (!assessment.stagesAhead().isEmpty()) {
            blocks.add(new Heading(2, "The way of the case from here"));
            assessment.stagesAhead().forEach(this::stage);
        }
    }

    private void stage(Stage stage) {
        blocks.add(line(stage.title() + ". ", words.stage(stage), stage.citations()));
    }

    private void measures() {
        List<MeasureFinding> possible = PracticeWords.measuresToShow(assessment);
        if (!possible.isEmpty()) {
            blocks.add(new Heading(2, "Protective measures"));
            possible.forEach(this::measure);
        }
    }

    private void measure(MeasureFinding found) {
        Paragraph measure = line(
                found.measure().title() + ". ",
                words.measure(found),
                List.of(found.measure().citation()));
        List<Paragraph> points = Stream.concat(found.measure().options().stream(), found.measure().notes().stream())
                .map(note -> line("", note.text(), List.of(note.citation())))
                .toList();
        blocks.add(points.isEmpty() ? measure : new Block.Points(measure, points));
    }
}
