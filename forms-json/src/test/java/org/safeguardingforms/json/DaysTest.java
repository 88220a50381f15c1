package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void every_day_is_named_as_it_is() throws IllegalAccessException {
        for (Field field : Days.class.getDeclaredFields()) {
            LocalDate day = (LocalDate) field.get(null);
            String weekday = day.getDayOfWeek().name().substring(0, 3);
            assertThat(field.getName()).isEqualTo(weekday + "_" + day.toString().replace('-', '_'));
        }
    }
}
