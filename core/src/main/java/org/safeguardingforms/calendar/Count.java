package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Works out one deadline: from which day it is counted, where the count ends, and where the result comes to lie. Looks at
 * every day there is, known or not.
 */
final class Count {

    /** Hours pass by the legal time of the United Kingdom: its clocks, not the machine's. */
    private static final ZoneId LEGAL_TIME = ZoneId.of("Europe/London");

    private final DayTable table;
    private final TimeLimit limit;
    private final EventTime event;

    Count(DayTable table, TimeLimit limit, EventTime event) {
        this.table = table;
        this.limit = limit;
        this.event = event;
    }

    /** The day that counts as the event's. */
    LocalDate from() {
        LocalDate day = limit.cutOff().isPassedBy(event) ? event.date().plusDays(1) : event.date();
        return limit.eventDay() == EventDay.ROLL_FORWARD_FIRST ? table.after(day, 0) : day;
    }

    /** Where the count ends; for all units but hours, at the start of that day. */
    LocalDateTime end(LocalDate from) {
        return limit.unit() == LimitUnit.HOURS
                ? hoursAfter(started(from))
                : endDay(from).atStartOfDay();
    }

    private LocalDate endDay(LocalDate from) {
        int count = limit.count();
        return switch (limit.unit()) {
            case WORKING_DAYS -> workingDays(from, count);
            case WORKING_WEEKS -> workingDays(from, (long) count * table.daysPerWeek());
            case CALENDAR_DAYS -> from.plusDays(count);
            case WEEKS -> from.plusWeeks(count);
            case MONTHS -> from.plusMonths(count);
            case HOURS -> throw new IllegalStateException("hours do not end at the start of a day");
        };
    }

    private LocalDate workingDays(LocalDate from, long count) {
        return count < 0 ? table.before(from, -count) : table.after(from, count);
    }

    /** Hours run from the event itself, or from the start of the day that counts as its own. */
    private LocalDateTime started(LocalDate from) {
        return from.equals(event.date()) ? event.start() : from.atStartOfDay();
    }

    private LocalDateTime hoursAfter(LocalDateTime start) {
        return start.atZone(LEGAL_TIME).plusHours(limit.count()).toLocalDateTime();
    }

    /** The result, moved to a working day if it has to be. */
    LocalDateTime rolled(LocalDate from, LocalDateTime end) {
        LocalDate day = end.toLocalDate();
        if (limit.roll() == Roll.NONE || table.isWorking(day)) {
            return end;
        }
        LocalDateTime before = table.before(day, 0).atTime(end.toLocalTime());
        LocalDateTime after = table.after(day, 0).atTime(end.toLocalTime());
        return rollsBack(started(from), before, after) ? before : after;
    }

    private boolean rollsBack(LocalDateTime start, LocalDateTime before, LocalDateTime after) {
        if (limit.roll() == Roll.WORKING_DAY_BEFORE) {
            return limit.count() < 0 || !isPast(before, start);
        }
        return limit.count() < 0 && isPast(after, start);
    }

    /** Whether a result lies on the other side of the event than the limit goes. Hours that end as they begin are none. */
    private boolean isPast(LocalDateTime result, LocalDateTime start) {
        boolean hours = limit.unit() == LimitUnit.HOURS;
        LocalDateTime bound = hours ? start : start.toLocalDate().atStartOfDay();
        boolean other = limit.count() < 0 ? result.isAfter(bound) : result.isBefore(bound);
        return other || (hours && result.equals(bound));
    }
}
