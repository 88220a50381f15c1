package org.safeguardingforms.oxfordshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DaysTest {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEE_uuuu_MM_dd", Locale.UK);

    static Stream<Field> days() {
        return Arrays.stream(Days.class.getFields()).filter(field -> field.getType() == LocalDate.class);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayIsTheOneItsNameSays(Field day) throws IllegalAccessException {
        assertThat(NAME.format((LocalDate) day.get(null)).toUpperCase(Locale.UK))
                .isEqualTo(day.getName());
    }
}
