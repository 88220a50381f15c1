package org.safeguardingforms.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.RuleFinding;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** No {@code toString} of anything that holds a record shows what it says. */
class ToStringTest {

    private static final Checked<Assessment> COMPLETED =
            FORMS.assess(Told.completed().build());
    private static final Checked<Assessment> ESTIMATED =
            FORMS.assess(Told.estimated().build());

    private static List<Object> everything() {
        Assessment assessment = COMPLETED.orThrow();
        return Reachable.from(
                Told.completed(),
                Told.estimated(),
                COMPLETED,
                ESTIMATED,
                ESTIMATED.orThrow().age(),
                assessment.age(),
                assessment.totals(),
                assessment.decision(),
                assessment.findings(),
                assessment.levels(ROWS.get(0)),
                FORMS.filledScreeningTool(assessment),
                FORMS.handOver(new UUID(4, 2), assessment).orThrow(),
                FORMS.handoverPage(FORMS.handOver(new UUID(4, 2), assessment).orThrow()),
                FORMS.filledScreeningTool(ESTIMATED.orThrow()));
    }

    @Test
    void nothingThatSomebodyWroteIsShown() {
        assertThat(everything().stream()
                        .filter(one -> Told.SECRETS.stream().anyMatch(one.toString()::contains))
                        .map(one -> one.getClass().getName()))
                .as("types whose toString shows personal data")
                .isEmpty();
    }

    @Test
    void everyTypeThatHoldsARecordWasLookedAt() {
        Set<Class<?>> seen = everything().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(seen)
                .contains(
                        Screening.class,
                        ScreeningBuilder.class,
                        ChildDetails.class,
                        ChildAge.BornOn.class,
                        ChildAge.Estimated.class,
                        CompletedBy.class,
                        Response.class,
                        LevelChoice.Amended.class,
                        Judgement.class)
                .contains(
                        Checked.Valid.class,
                        Assessment.class,
                        AgeUsed.Exact.class,
                        AgeUsed.Estimated.class,
                        RuleFinding.class,
                        Finding.Count.class)
                .contains(
                        Document.class,
                        Block.Fields.class,
                        Block.Table.class,
                        Block.Paragraph.class,
                        Block.Points.class,
                        Row.Cells.class,
                        Row.Notes.class,
                        Field.class,
                        Span.class);
    }

    @Test
    void whatWasFoundDoesNotNameTheRowsThatArePresent() {
        assertThat(COMPLETED.orThrow().findings())
                .noneMatch(found -> found.toString().contains(A_HIGH));
    }
}
