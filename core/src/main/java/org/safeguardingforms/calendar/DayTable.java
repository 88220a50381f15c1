package org.safeguardingforms.calendar;

import java.time.LocalDate;

/**
 * How many working days lie before each day of the known range, and which day is the nth: every question about working
 * days is one or two look-ups. Beyond the range the days of the week alone decide, as quickly.
 */
final class DayTable {

    private final WeekPattern week;
    private final long start;
    /** Working days of the range before each of its days, and before the day after it. */
    private final int[] before;

    private final LocalDate[] workingDays;

    DayTable(CalendarContent content) {
        this.week = new WeekPattern(content.weekend());
        this.start = content.known().from().toEpochDay();
        this.before = new int[Math.toIntExact(content.known().to().toEpochDay() - start + 2)];
        boolean[] off = daysOff(content);
        for (int i = 0; i < off.length; i++) {
            before[i + 1] = before[i] + (off[i] ? 0 : 1);
        }
        this.workingDays = workingDays();
    }

    private boolean[] daysOff(CalendarContent content) {
        boolean[] off = new boolean[before.length - 1];
        for (int i = 0; i < off.length; i++) {
            off[i] = week.before(start + i) == week.before(start + i + 1);
        }
        content.bankHolidays().forEach(day -> off[index(day.date())] = true);
        content.closures().forEach(day -> off[index(day.date())] = true);
        return off;
    }

    private int index(LocalDate known) {
        return (int) (known.toEpochDay() - start);
    }

    private LocalDate[] workingDays() {
        LocalDate[] days = new LocalDate[before[before.length - 1]];
        for (int i = 0; i < before.length - 1; i++) {
            if (before[i] < before[i + 1]) {
                days[before[i]] = LocalDate.ofEpochDay(start + i);
            }
        }
        return days;
    }

    int daysPerWeek() {
        return week.perWeek();
    }

    boolean isWorking(LocalDate day) {
        return before(day) < through(day);
    }

    /** Working days before this day, counted from the start of the range; negative before the range. */
    long before(LocalDate day) {
        return before(day.toEpochDay());
    }

    /** Working days up to and including this day. */
    long through(LocalDate day) {
        return before(day.toEpochDay() + 1);
    }

    private long before(long epochDay) {
        long index = epochDay - start;
        if (index >= 0 && index < before.length) {
            return before[(int) index];
        }
        long end = start + before.length - 1;
        return index < 0
                ? week.before(epochDay) - week.before(start)
                : workingDays.length + week.before(epochDay) - week.before(end);
    }

    /** The working day that has this many before it. @throws java.time.DateTimeException if no calendar goes that far */
    LocalDate nth(long count) {
        if (count >= 0 && count < workingDays.length) {
            return workingDays[(int) count];
        }
        long end = start + before.length - 1;
        return LocalDate.ofEpochDay(
                count < 0
                        ? week.nth(week.before(start) + count)
                        : week.nth(week.before(end) + count - workingDays.length));
    }

    /** The nth working day after a day; with none to count, the day itself or the first one after it. */
    LocalDate after(LocalDate day, long count) {
        return nth(count == 0 ? before(day) : through(day) + count - 1);
    }

    /** The nth working day before a day; with none to count, the day itself or the last one before it. */
    LocalDate before(LocalDate day, long count) {
        return nth(count == 0 ? through(day) - 1 : before(day) - count);
    }
}
