package org.safeguardingforms.practice;

import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Assessments of an invented child of 15, all of whose rows are answered. */
final class Cases {

    /** Every kind of agency, and none. */
    static final List<RoleId> ROLES = Stream.concat(
                    EDITION.roles().roles().stream().map(Role::id), Stream.of(RoleId.NOT_GIVEN))
            .toList();

    static final List<CircumstanceId> CIRCUMSTANCES = EDITION.circumstances().circumstances().stream()
            .map(Circumstance::id)
            .toList();

    private Cases() {}

    /** A case with just what it takes for an outcome. */
    static Assessment of(RoleId role, Outcome outcome, Collection<CircumstanceId> circumstances) {
        ScreeningBuilder screening = at15(role, circumstances);
        if (outcome != Outcome.NO_INDICATOR_PRESENT) {
            screening.answer(A_LOW, Response.of(Answer.YES));
        }
        if (outcome.compareTo(Outcome.JUDGEMENT_REQUIRED) >= 0) {
            screening.answer(A_HIGH, Response.of(Answer.YES));
        }
        if (outcome == Outcome.REFER) {
            screening.judgement(Judgement.of(Conclusion.CONFIRMS_CONCERNS, "Reason"));
        }
        return FORMS.assess(screening.build()).orThrow();
    }

    /** All rows answered No. */
    static ScreeningBuilder at15(RoleId role, Collection<CircumstanceId> circumstances) {
        ScreeningBuilder screening = aged(15).completedBy(new CompletedBy("", "", "", role));
        ROWS.forEach(row -> screening.answer(row, Response.of(Answer.NO)));
        circumstances.forEach(screening::circumstance);
        return screening;
    }
}
