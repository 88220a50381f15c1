package org.safeguardingforms.calendar;

import java.time.LocalDate;

/**
 * How many working days lie before each day of the known range, and which day is the nth: every question about working
 * days is one or two look-ups. Beyond the range the days of the week alone decide, as quickly.
 */
final class DayTable {

    private static final int MONTHS = 12;

    private final WeekPattern week;
    private final long start;
    private final int firstYear;
    /** For each month from January of the first year on: how many days its day 0 lies after the start of the range. */
    private final int[] months;
    /** Working days of the range before each of its days, and before the day after it. */
    private final int[] before;

    private final LocalDate[] workingDays;

    DayTable(CalendarContent content) {
        this.week = new WeekPattern(content.weekend());
        this.start = content.known().from().toEpochDay();
        this.before = new int[Math.toIntExact(content.known().to().toEpochDay() - start + 2)];
        this.firstYear = content.known().from().getYear();
        this.months = months(content.known().to().getYear());
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

    private int[] months(int lastYear) {
        int[] offsets = new int[(lastYear - firstYear + 1) * MONTHS];
        LocalDate month = LocalDate.of(firstYear, 1, 1);
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = (int) (month.plusMonths(i).toEpochDay() - 1 - start);
        }
        return offsets;
    }

    /** How many days a day lies after the start of the range; any number out of bounds if it lies outside. */
    private int index(LocalDate day) {
        long month = (day.getYear() - (long) firstYear) * MONTHS + day.getMonthValue() - 1;
        return month >= 0 && month < months.length ? months[(int) month] + day.getDayOfMonth() : -1;
    }

    /** Whether a day lies in the range. */
    boolean knows(LocalDate day) {
        int index = index(day);
        return index >= 0 && index < before.length - 1;
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
        int index = index(day);
        return index >= 0 && index < before.length ? before[index] : beyond(day.toEpochDay());
    }

    /** Working days up to and including this day. */
    long through(LocalDate day) {
        int index = index(day) + 1;
        return index > 0 && index < before.length ? before[index] : beyond(day.toEpochDay() + 1);
    }

    /** Working days up to and including this day, counted from the start of the range; -1 if it lies outside. */
    int throughKnown(LocalDate day) {
        int index = index(day) + 1;
        return index > 0 && index < before.length ? before[index] : -1;
    }

    /** Working days before this day, which lies outside the range or is the one after it. */
    private long beyond(long epochDay) {
        long end = start + before.length - 1;
        return epochDay <= start
                ? week.before(epochDay) - week.before(start)
                : workingDays.length + week.before(epochDay) - week.before(end);
    }

    /** The working day that has this many before it. @throws java.time.DateTimeException if no calendar goes that far */
    LocalDate nth(long count) {
        if (holds(count)) {
            return workingDays[(int) count];
        }
        long end = start + before.length - 1;
        return LocalDate.ofEpochDay(
                count < 0
                        ? week.nth(week.before(start) + count)
                        : week.nth(week.before(end) + count - workingDays.length));
    }

    /** Whether the working day that has this many before it lies in the range. */
    boolean holds(long count) {
        return count >= 0 && count < workingDays.length;
    }

    /** How many working days lie before the nth one after a day; with none to count, before the day itself or the next one. */
    long beforeNthAfter(LocalDate day, long count) {
        return count == 0 ? before(day) : through(day) + count - 1;
    }

    /** How many working days lie before the nth one before a day; with none to count, before the day itself or the last one. */
    long beforeNthBefore(LocalDate day, long count) {
        return count == 0 ? through(day) - 1 : before(day) - count;
    }

    /** The nth working day after a day; with none to count, the day itself or the first one after it. */
    LocalDate after(LocalDate day, long count) {
        return nth(beforeNthAfter(day, count));
    }

    /** The nth working day before a day; with none to count, the day itself or the last one before it. */
    LocalDate before(LocalDate day, long count) {
        return nth(beforeNthBefore(day, count));
    }
}
