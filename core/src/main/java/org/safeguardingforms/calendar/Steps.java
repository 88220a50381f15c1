package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Tells how a deadline came about. This walks over the days, once, to name each of them. */
final class Steps {

    private final WorkingDayCalendar calendar;
    private final Deadline deadline;
    private final LocalDate end;
    private final List<Step> steps = new ArrayList<>();

    Steps(WorkingDayCalendar calendar, Deadline deadline, LocalDateTime end) {
        this.calendar = calendar;
        this.deadline = deadline;
        this.end = end.toLocalDate();
    }

    List<Step> list() {
        event();
        count();
        if (!end.equals(deadline.date())) {
            skip(end, deadline.date());
            steps.add(new Step.Rolled(deadline.date()));
        }
        return List.copyOf(steps);
    }

    private void event() {
        LocalDate day = deadline.event().date();
        steps.add(new Step.Event(day));
        if (deadline.limit().cutOff() instanceof CutOff.At at && at.isPassedBy(deadline.event())) {
            day = day.plusDays(1);
            steps.add(new Step.CutOffPassed(day, at.time()));
        }
        if (!day.equals(deadline.countedFrom())) {
            skip(day, deadline.countedFrom());
            steps.add(new Step.EventRolled(deadline.countedFrom()));
        }
    }

    /** Passes over the days from one, included, to another, not included; all of them are days off. */
    private void skip(LocalDate from, LocalDate to) {
        int towards = from.isBefore(to) ? 1 : -1;
        for (LocalDate day = from; !day.equals(to); day = day.plusDays(towards)) {
            steps.add(new Step.Skipped(day, calendar.daysOff().on(day)));
        }
    }

    private void count() {
        switch (deadline.limit().unit()) {
            case WORKING_DAYS, WORKING_WEEKS -> countWorkingDays();
            case CALENDAR_DAYS -> countDays();
            case WEEKS, MONTHS, HOURS -> steps.add(passed());
        }
    }

    private void countWorkingDays() {
        LocalDate from = deadline.countedFrom();
        if (deadline.limit().count() == 0) {
            skip(from, end);
            return;
        }
        int towards = from.isBefore(end) ? 1 : -1;
        long number = 0;
        for (LocalDate day = from; !day.equals(end); ) {
            day = day.plusDays(towards);
            boolean working = calendar.table().isWorking(day);
            steps.add(
                    working
                            ? counted(day, ++number)
                            : new Step.Skipped(day, calendar.daysOff().on(day)));
        }
    }

    private Step counted(LocalDate day, long number) {
        Certainty certainty = calendar.known().contains(day) ? Certainty.KNOWN : Certainty.PROVISIONAL;
        return new Step.Counted(day, number, certainty);
    }

    private void countDays() {
        LocalDate from = deadline.countedFrom();
        int count = deadline.limit().count();
        for (int number = 1; number <= Math.abs(count); number++) {
            steps.add(new Step.Counted(from.plusDays(count < 0 ? -number : number), number, Certainty.KNOWN));
        }
    }

    private Step passed() {
        TimeLimit limit = deadline.limit();
        boolean clamped = limit.unit() == LimitUnit.MONTHS
                && end.getDayOfMonth() < deadline.countedFrom().getDayOfMonth();
        return new Step.Passed(end, limit.count(), limit.unit(), clamped);
    }
}
