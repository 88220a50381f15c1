package org.safeguardingforms.timeline;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.rule.CircumstanceId;

/**
 * What is kept of one child's meetings: what happened, who took part, what was decided. It names the child by the id of a
 * case or a screening and in no other way.
 *
 * <pre>{@code
 * TimelineRecord record = TimelineRecord.begin(UUID.randomUUID(), edition.pin(), calendar.pin())
 *         .ofScreening(screening.id())
 *         .event(MeetingEvent.of(new MilestoneId("risk-assessment"), new EventTime.OnDay(FRI_2013_03_01)))
 *         .build();
 * MeetingTimeline timeline = forms.timeline(record, calendar).orThrow();
 * }</pre>
 *
 * <p>The dates that follow from it are never kept: they are worked out anew under the edition and with the calendar that it
 * names, and so come out the same. A record without a day of closing goes on and may lack anything; a closed one does not
 * change: an {@link #amendment(UUID)} is a new record that names the one it replaces. Immutable; the {@code toString} shows
 * nothing that somebody wrote.
 */
public final class TimelineRecord {

    private final UUID id;
    private final @Nullable UUID replaces;
    private final EditionPin edition;
    private final CalendarPin calendar;
    private final @Nullable UUID caseId;
    private final @Nullable UUID screening;
    private final Set<CircumstanceId> circumstances;
    private final List<@Valid MeetingEvent> events;
    private final @Nullable LocalDate closedOn;

    TimelineRecord(TimelineRecordBuilder from) {
        this.id = from.id;
        this.replaces = from.replaces;
        this.edition = from.edition;
        this.calendar = from.calendar;
        this.caseId = from.caseId;
        this.screening = from.screening;
        this.circumstances = Collections.unmodifiableSet(new LinkedHashSet<>(from.circumstances));
        this.events = List.copyOf(from.events);
        this.closedOn = from.closedOn;
    }

    /**
     * A new record, still empty.
     *
     * @param id an id that no other record has, such as {@link UUID#randomUUID()}
     * @param edition the edition whose meeting plan it follows
     * @param calendar the calendar that its dates are worked out with
     */
    public static TimelineRecordBuilder begin(UUID id, EditionPin edition, CalendarPin calendar) {
        return new TimelineRecordBuilder(id, edition, calendar);
    }

    /** This record, to go on with. @throws IllegalStateException if it is closed; make an amendment instead */
    public TimelineRecordBuilder continued() {
        if (isClosed()) {
            throw new IllegalStateException("A closed timeline does not change; make an amendment of it.");
        }
        return new TimelineRecordBuilder(this, id, replaces);
    }

    /** A new record with the same content, still open, which replaces this one and names it. */
    public TimelineRecordBuilder amendment(UUID newId) {
        return new TimelineRecordBuilder(this, newId, id).stillOpen();
    }

    /** The record's own id. */
    public UUID id() {
        return id;
    }

    /** The record that this one replaces; empty for a first record. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** The edition whose meeting plan it follows. */
    public EditionPin edition() {
        return edition;
    }

    /** The calendar that its dates are worked out with. */
    public CalendarPin calendar() {
        return calendar;
    }

    /** The case that it belongs to; empty if not given. */
    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The screening that led to it; empty if not given. */
    public Optional<UUID> screening() {
        return Optional.ofNullable(screening);
    }

    /** By which id others speak of it: that of the case, or else of the screening, or else its own. */
    public UUID reference() {
        return caseId().or(this::screening).orElse(id);
    }

    /** What is recorded of the child's situation. */
    public Set<CircumstanceId> circumstances() {
        return circumstances;
    }

    /** What happened, earliest first. */
    public List<MeetingEvent> events() {
        return events;
    }

    /** The day on which the plan ended; empty while it goes on. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** True if it has a day of closing. */
    public boolean isClosed() {
        return closedOn != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimelineRecord that
                && id.equals(that.id)
                && Objects.equals(replaces, that.replaces)
                && edition.equals(that.edition)
                && calendar.equals(that.calendar)
                && Objects.equals(caseId, that.caseId)
                && Objects.equals(screening, that.screening)
                && circumstances.equals(that.circumstances)
                && events.equals(that.events)
                && Objects.equals(closedOn, that.closedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition, calendar, events);
    }

    @Override
    public String toString() {
        String state = isClosed() ? "closed" : "open";
        return "TimelineRecord[" + id + ", " + edition.name() + ", " + events.size() + " events, " + state + "]";
    }
}
