package org.safeguardingforms.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguardingforms.oxfordshire.Days.FRI_2013_03_01;
import static org.safeguardingforms.oxfordshire.Days.SAT_2013_03_02;
import static org.safeguardingforms.oxfordshire.Days.TUE_2000_02_29;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Screening;

/** Every date of birth in three years, on every day of fifteen others, against birthdays counted one by one. */
class EveryAgeTest {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1999, 1, 1);
    private static final LocalDate AFTER_LAST_BIRTH = LocalDate.of(2002, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final LocalDate AFTER_LAST_DAY = LocalDate.of(2020, 1, 1);

    @Test
    void anAgeIsTheNumberOfBirthdaysThatHaveBeen() {
        for (LocalDate birth = FIRST_BIRTH; birth.isBefore(AFTER_LAST_BIRTH); birth = birth.plusDays(1)) {
            for (LocalDate day = FIRST_DAY; day.isBefore(AFTER_LAST_DAY); day = day.plusDays(1)) {
                if (AgeUsed.at(day, birth).years() != birthdays(birth, day)) {
                    assertThat(AgeUsed.at(day, birth).years())
                            .as("born on %s, on %s", birth, day)
                            .isEqualTo(birthdays(birth, day));
                }
            }
        }
    }

    @Test
    void aDraftIsAssessedAtThatAge() {
        Stream.of(-1, 0, 1).map(TUE_2000_02_29::plusDays).forEach(birth -> {
            Screening screening =
                    draft().child(ChildDetails.born("Robin Example", birth)).build();
            for (LocalDate day = FIRST_DAY; day.isBefore(AFTER_LAST_DAY); day = day.plusDays(1)) {
                assertThat(FORMS.assess(screening, day).orThrow().age())
                        .isEqualTo(new AgeUsed.Exact(birthdays(birth, day)));
            }
        });
    }

    @Test
    void thereIsNoAgeBeforeBirth() {
        assertThatThrownBy(() -> AgeUsed.at(FRI_2013_03_01, SAT_2013_03_02))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("day:");
    }

    /** Counts whole years by month and day alone: 1 March comes after 29 February in every year. */
    private static int birthdays(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        boolean stillToCome = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return stillToCome ? years - 1 : years;
    }
}
