package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.rule.CircumstanceId;

/**
 * Fills in a {@link TimelineRecord}. A single field said twice holds as said last; circumstances and events are added.
 * Nothing is checked against the edition here; {@link TimelineRecordCheck} finds all problems at once. Not thread-safe.
 */
public final class TimelineRecordBuilder {

    final UUID id;
    final EditionPin edition;
    final Set<CircumstanceId> circumstances = new LinkedHashSet<>();
    final List<MeetingEvent> events = new ArrayList<>();
    CalendarPin calendar;

    @Nullable
    UUID replaces;

    @Nullable
    UUID caseId;

    @Nullable
    UUID screening;

    @Nullable
    LocalDate closedOn;

    TimelineRecordBuilder(UUID id, EditionPin edition, CalendarPin calendar) {
        this.id = Objects.requireNonNull(id, "id");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    TimelineRecordBuilder(TimelineRecord from, UUID id, @Nullable UUID replaces) {
        this(id, from.edition(), from.calendar());
        this.replaces = replaces;
        circumstances.addAll(from.circumstances());
        events.addAll(from.events());
        caseId = from.caseId().orElse(null);
        screening = from.screening().orElse(null);
        closedOn = from.closedOn().orElse(null);
    }

    TimelineRecordBuilder stillOpen() {
        closedOn = null;
        return this;
    }

    /** Says which record this one replaces. */
    public TimelineRecordBuilder replacing(UUID earlier) {
        replaces = Objects.requireNonNull(earlier, "earlier");
        return this;
    }

    /** Goes over to another calendar, such as one that knows more years; its dates are worked out with that one from now on. */
    public TimelineRecordBuilder calendar(CalendarPin other) {
        calendar = Objects.requireNonNull(other, "other");
        return this;
    }

    /** Says which case it belongs to. */
    public TimelineRecordBuilder ofCase(UUID itsId) {
        caseId = Objects.requireNonNull(itsId, "itsId");
        return this;
    }

    /** Says which screening led to it. */
    public TimelineRecordBuilder ofScreening(UUID itsId) {
        screening = Objects.requireNonNull(itsId, "itsId");
        return this;
    }

    /** Records a circumstance of the child. */
    public TimelineRecordBuilder circumstance(CircumstanceId circumstance) {
        circumstances.add(Objects.requireNonNull(circumstance, "circumstance"));
        return this;
    }

    /** Adds an event after those that are there. */
    public TimelineRecordBuilder event(MeetingEvent event) {
        events.add(Objects.requireNonNull(event, "event"));
        return this;
    }

    /** Takes all events out, to record them anew. */
    public TimelineRecordBuilder withoutEvents() {
        events.clear();
        return this;
    }

    /** Ends the plan on this day. */
    public TimelineRecordBuilder closedOn(LocalDate day) {
        closedOn = Objects.requireNonNull(day, "day");
        return this;
    }

    /** The record as filled in so far. */
    public TimelineRecord build() {
        return new TimelineRecord(this);
    }
}
