package org.safeguardingforms.conformance.derivation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The days around the 11th, 14th and 18th birthday, of children born on ordinary and on awkward days. */
final class Birthdays {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<LocalDate> BIRTHS = List.of(
            LocalDate.of(2000, 3, 15),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2000, 2, 28),
            LocalDate.of(2000, 3, 1),
            LocalDate.of(1999, 2, 28),
            LocalDate.of(1999, 3, 1),
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2004, 2, 29));

    private Birthdays() {}

    static Stream<Case> cases() {
        return BIRTHS.stream().flatMap(birth -> Stream.of(11, 14, 18).flatMap(age -> around(birth, age)));
    }

    private static Stream<Case> around(LocalDate birth, int age) {
        LocalDate attained = attained(birth, age);
        Row row = age == 11 ? Annexe2.MEDIUM : Annexe2.HIGH;
        return Stream.of(-1, 0, 1).map(days -> {
            LocalDate day = attained.plusDays(days);
            String name = "A child born on " + WORDS.format(birth) + " is screened on " + WORDS.format(day) + ", "
                    + List.of("the day before attaining ", "the day of attaining ", "the day after attaining ")
                            .get(days + 1)
                    + age + ", with one " + row.level().printed() + " row present.";
            String citation = age == 18 ? "6.5" : age == 11 ? "6.4" : "Annexe 2, paragraph 3";
            return Case.of(name, Sketch.of(new Child.Born(birth)).on(day).yes(row), citation);
        });
    }

    /** The anniversary; after 29 February, in a year without one, 1 March. */
    private static LocalDate attained(LocalDate birth, int age) {
        int year = birth.getYear() + age;
        boolean leapling = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
        return leapling ? LocalDate.of(year, 3, 1) : LocalDate.of(year, birth.getMonth(), birth.getDayOfMonth());
    }
}
