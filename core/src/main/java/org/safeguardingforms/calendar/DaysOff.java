package org.safeguardingforms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.calendar.DayOff.Weekend;

/** Why days are not working days. */
final class DaysOff {

    private final Set<DayOfWeek> weekend;
    private final Map<LocalDate, List<DayOff>> special = new HashMap<>();

    DaysOff(CalendarContent content) {
        this.weekend = content.weekend();
        content.bankHolidays().forEach(this::add);
        content.closures().forEach(this::add);
        special.replaceAll((date, days) -> List.copyOf(days));
    }

    private void add(DayOff day) {
        special.computeIfAbsent(day.date(), this::weekend).add(day);
    }

    private List<DayOff> weekend(LocalDate date) {
        List<DayOff> reasons = new ArrayList<>();
        if (weekend.contains(date.getDayOfWeek())) {
            reasons.add(new Weekend(date));
        }
        return reasons;
    }

    /** Every reason; none for a working day. */
    List<DayOff> on(LocalDate date) {
        List<DayOff> reasons = special.get(date);
        return reasons == null ? List.copyOf(weekend(date)) : reasons;
    }
}
