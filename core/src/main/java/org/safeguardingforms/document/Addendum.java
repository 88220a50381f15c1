package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.assessment.RuleFinding;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.document.Block.Heading;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Screening;

/** What is recorded with a screening and has no place on the printed form, and what the rules ask for. */
final class Addendum {

    private final Assessment assessment;
    private final Screening screening;
    private final List<Block> blocks = new ArrayList<>();

    Addendum(Assessment assessment) {
        this.assessment = assessment;
        this.screening = assessment.screening();
    }

    List<Block> blocks() {
        recorded("Recorded with this form");
        screening.replaces().ifPresent(id -> line("It replaces record: ", id.toString()));
        blocks.addAll(CarriedLines.of(screening.carriedOver()));
        blocks.add(new Heading(2, "What the rules ask for"));
        decision(assessment.decision());
        assessment.guidance().forEach(note -> line("", note.text() + Citation.inBrackets(List.of(note.citation()))));
        return blocks;
    }

    /** What is recorded with the screening, without what the rules make of it. */
    List<Block> recorded(String heading) {
        blocks.add(new Heading(2, heading));
        role();
        circumstances();
        screening.judgement().ifPresentOrElse(this::judgement, this::noJudgement);
        line("Record: ", screening.id().toString());
        return blocks;
    }

    private void line(String label, String text) {
        blocks.add(new Paragraph(List.of(Span.strong(label), Span.printed(text))));
    }

    private void role() {
        assessment.role().ifPresent(role -> line("Completed in: ", role.label()));
    }

    private void circumstances() {
        Listing.of("Circumstances:", assessment.edition(), screening.circumstances())
                .ifPresent(blocks::add);
    }

    private void judgement(Judgement judgement) {
        line("Judgement: ", Labels.of(judgement.conclusion()));
        written("Reason: ", judgement.reason(), "/judgement/reason");
        written("Judged by: ", judgement.by(), "/judgement/by");
        judgement.on().ifPresent(day -> written("Judged on: ", Labels.of(day), "/judgement/on"));
    }

    private void written(String label, String text, String source) {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(List.of(Span.strong(label), Span.written(text, source))));
        }
    }

    private void noJudgement() {
        blocks.add(new Paragraph(List.of(Span.strong("Judgement: "), Span.faint("Not recorded"))));
    }

    private void decision(ReferralDecision decision) {
        if (decision instanceof ReferralDecision.OutOfScope out) {
            line(
                    "",
                    out.signpost().text()
                            + Citation.inBrackets(List.of(out.signpost().citation())));
        } else if (decision instanceof ReferralDecision.Decided decided) {
            assessment.sentence().ifPresent(sentence -> line("Outcome: ", sentence));
            settled(decided);
            assessment.findings().stream()
                    .filter(found -> found.truth() == Truth.MET)
                    .forEach(this::rule);
        }
    }

    private void settled(ReferralDecision.Decided decided) {
        if (!decided.isSettled()) {
            line("", "This is not settled: answers or the age are missing that could change it.");
        }
    }

    private void rule(RuleFinding found) {
        line(
                "Rule met: ",
                found.rule().title() + Citation.inBrackets(found.rule().citations()));
    }
}
