package org.safeguardingforms.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.calendar.DayOff.BankHoliday;
import org.safeguardingforms.calendar.DayOff.LocalClosure;

/** What a calendar is made of, checked and put in order. */
record CalendarContent(
        CalendarId id,
        LocalDate issued,
        DateRange known,
        SortedSet<DayOfWeek> weekend,
        List<BankHoliday> bankHolidays,
        List<LocalClosure> closures) {

    private static final Comparator<BankHoliday> BY_DAY = Comparator.comparing(BankHoliday::date)
            .thenComparing(BankHoliday::nation)
            .thenComparing(BankHoliday::title);

    CalendarContent(
            CalendarId id,
            LocalDate issued,
            DateRange known,
            Set<DayOfWeek> weekend,
            Stream<BankHoliday> bankHolidays,
            Stream<LocalClosure> closures) {
        this(
                id,
                issued,
                known,
                new TreeSet<>(weekend),
                bankHolidays.distinct().sorted(BY_DAY).toList(),
                closures.distinct()
                        .sorted(Comparator.comparing(LocalClosure::date).thenComparing(LocalClosure::title))
                        .toList());
    }

    CalendarContent {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend: must leave a day of the week to work on");
        }
        requireKnown(known, bankHolidays, "bankHolidays");
        requireKnown(known, closures, "closures");
    }

    private static void requireKnown(DateRange known, List<? extends DayOff> days, String parameter) {
        if (!days.stream().map(DayOff::date).allMatch(known::contains)) {
            throw new IllegalArgumentException(parameter + ": must lie in the known range");
        }
    }

    /** All of it as text, one fact a line. */
    String text() {
        Stream<String> head = Stream.of(
                "calendar " + id,
                "issued " + issued,
                "known " + known,
                "weekend " + weekend.stream().map(DayOfWeek::name).collect(Collectors.joining(" ")));
        Stream<String> holidays =
                bankHolidays.stream().map(day -> day.date() + " " + day.nation().id() + " " + day.title());
        Stream<String> closed = closures.stream().map(day -> day.date() + " closed " + day.title());
        return Stream.of(head, holidays, closed)
                .flatMap(lines -> lines)
                .map(line -> line.replace('\n', ' ') + "\n")
                .collect(Collectors.joining());
    }

    CalendarPin pin() {
        return new CalendarPin(id, issued, "sha256:" + HexFormat.of().formatHex(sha256(text())));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256.", e);
        }
    }
}
