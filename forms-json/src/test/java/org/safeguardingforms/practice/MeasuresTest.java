package org.safeguardingforms.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.assessment.MeasureFinding;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Child Abduction Warnings (13.6) and special measures (18.2 to 18.4), open and not open to a child. */
class MeasuresTest {

    private static MeasureFinding found(String id, ScreeningBuilder screening) {
        return FORMS.assess(screening.build()).orThrow().measures().stream()
                .filter(one -> one.measure().id().equals(new MeasureId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureFinding warning(ScreeningBuilder screening) {
        return found("child-abduction-warning", screening);
    }

    @ParameterizedTest
    @CsvSource({
        "15, OPEN_CASE, MET",
        "16, OPEN_CASE, NOT_MET",
        "16, LOOKED_AFTER, NOT_MET",
        "16, CARE_ORDER_S31, MET",
        "17, CARE_ORDER_S31, MET",
        "18, CARE_ORDER_S31, NOT_MET"
    })
    void aWarningIsOpenUnder16AndUnder18UnderACareOrder(int age, String circumstance, Truth open) {
        assertThat(warning(aged(age).circumstance(circumstance)).truth()).isEqualTo(open);
    }

    @Test
    void anAgeThatIsNotCertainLeavesTheWarningOpenOnlyIfAllOfItIsUnder16() {
        assertThat(warning(draft()).truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(warning(draft().child(ChildDetails.aboutAged("", 14, 17))).truth())
                .isEqualTo(Truth.NOT_KNOWN);
        assertThat(warning(draft().child(ChildDetails.aboutAged("", 13, 15))).truth())
                .isEqualTo(Truth.MET);
        assertThat(warning(draft().circumstance("CARE_ORDER_S31")).truth()).isEqualTo(Truth.MET);
    }

    @Test
    void aWarningNeedsAStatementAndSaysFromWhom() {
        MeasureFinding without = warning(aged(15));
        MeasureFinding with = warning(aged(15).circumstance("STATEMENT_OF_LAWFUL_CONTROL"));

        assertThat(without.isComplete()).isFalse();
        assertThat(without.stillNeeded()).singleElement().satisfies(need -> assertThat(need.from())
                .hasSize(3)
                .anyMatch(one -> one.contains("parent or guardian"))
                .anyMatch(one -> one.contains("Foster carers")));
        assertThat(with.stillNeeded()).isEmpty();
        assertThat(with.isComplete()).isTrue();
        assertThat(with.measure().notes()).anyMatch(note -> note.text().contains("complaint from the child is not"));
    }

    @Test
    void aStatementDoesNotMakeUpForTheAge() {
        assertThat(warning(aged(16).circumstance("STATEMENT_OF_LAWFUL_CONTROL")).isComplete())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "16, OPEN_CASE, MET",
        "17, OPEN_CASE, NOT_MET",
        "17, VULNERABLE_OR_INTIMIDATED_WITNESS, MET",
        "19, VULNERABLE_OR_INTIMIDATED_WITNESS, MET"
    })
    void specialMeasuresAreThereUnder17AndForVulnerableWitnessesOfAnyAge(int age, String circumstance, Truth open) {
        assertThat(found("special-measures", aged(age).circumstance(circumstance))
                        .truth())
                .isEqualTo(open);
    }

    @Test
    void thereAreSevenSpecialMeasuresAndTheChildIsAsked() {
        Measure special = found("special-measures", aged(12)).measure();

        assertThat(special.options()).hasSize(7);
        assertThat(special.notes()).anyMatch(note -> note.text().contains("want to face their abuser"));
    }
}
