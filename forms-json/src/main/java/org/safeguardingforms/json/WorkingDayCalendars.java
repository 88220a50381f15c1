package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingforms.calendar.CalendarId;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.tree.Resources;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import tools.jackson.databind.JsonNode;

/**
 * The working-day calendars of the United Kingdom, from a list of bank holidays as GOV.UK publishes it.
 *
 * <pre>{@code
 * WorkingDayCalendars calendars = WorkingDayCalendars.bundled();
 * calendars.of(Nation.ENGLAND_AND_WALES).workingDayAfter(FRI_2013_03_01, 3); // Wednesday 6 March 2013
 *
 * WorkingDayCalendars newer = WorkingDayCalendars.read(Files.readAllBytes(downloaded), dayOfDownload).orThrow();
 * }</pre>
 *
 * <p>A calendar knows whole years: from 1 January of the first year listed to 31 December of the last. Immutable and
 * thread-safe.
 */
public final class WorkingDayCalendars {

    private static final CalendarId UNITED_KINGDOM = new CalendarId("united-kingdom");

    private final List<WorkingDayCalendar> calendars;

    private WorkingDayCalendars(List<WorkingDayCalendar> nations) {
        List<WorkingDayCalendar> all = new ArrayList<>(nations);
        nations.stream()
                .reduce((one, other) -> one.union(UNITED_KINGDOM, other))
                .ifPresent(all::add);
        this.calendars = List.copyOf(all);
    }

    /** The calendars that come with the library, with the date of issue of their data. */
    public static WorkingDayCalendars bundled() {
        JsonNode issue = StrictJson.parse(Resources.bytes("calendars/bank-holidays-govuk.issue.json"))
                .orThrow();
        byte[] file = Resources.bytes("calendars/" + DefinitionReader.text(issue, "file"));
        return read(file, LocalDate.parse(DefinitionReader.text(issue, "issued")))
                .orThrow();
    }

    /**
     * The calendars of a list in GOV.UK's own format, or every problem of the list at once.
     *
     * @param bytes the content of {@code https://www.gov.uk/bank-holidays.json}, in UTF-8
     * @param issued the day on which the list was fetched or published: the list itself does not say
     */
    public static Checked<WorkingDayCalendars> read(byte[] bytes, LocalDate issued) {
        return StrictJson.parse(bytes)
                .then(json -> new BankHolidayReader(issued).read(json))
                .map(WorkingDayCalendars::new);
    }

    /** The calendars of England and Wales, Scotland and Northern Ireland, and that of the United Kingdom. */
    public List<WorkingDayCalendar> all() {
        return calendars;
    }

    /** The calendar of a nation. */
    public WorkingDayCalendar of(Nation nation) {
        return find(nation.id()).orElseThrow();
    }

    /** The calendar of the United Kingdom: a day is a working day only if it is one in every nation. */
    public WorkingDayCalendar unitedKingdom() {
        return find(UNITED_KINGDOM.value()).orElseThrow();
    }

    /** The calendar with this id, such as {@code scotland} or {@code united-kingdom}, or empty if there is none. */
    public Optional<WorkingDayCalendar> find(String id) {
        return calendars.stream()
                .filter(calendar -> calendar.pin().id().value().equals(id))
                .findFirst();
    }

    @Override
    public String toString() {
        return "WorkingDayCalendars" + calendars;
    }
}
