package org.safeguardingforms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
        this.weekend = EnumSet.noneOf(DayOfWeek.class);
        weekend.addAll(content.weekend());
        content.bankHolidays().forEach(this::add);
        content.closures().forEach(this::add);
        special.replaceAll((date, days) -> List.copyOf(days));
    }

    private void add(DayOff day) {
        special.computeIfAbsent(day.date(), date -> new ArrayList<>(weekend(date)))
                .add(day);
    }

    private List<DayOff> weekend(LocalDate date) {
        return weekend.contains(date.getDayOfWeek()) ? List.of(new Weekend(date)) : List.of();
    }

    /** Every reason; none for a working day. */
    List<DayOff> on(LocalDate date) {
        List<DayOff> reasons = special.get(date);
        return reasons == null ? weekend(date) : reasons;
    }
}
