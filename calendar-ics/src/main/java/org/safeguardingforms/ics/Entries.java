package org.safeguardingforms.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.timeline.DueDate;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineEntry;

/** The entries of a timeline's file: one for each milestone with a day, and one for the review that was agreed on. */
final class Entries {

    /** Limits in hours end by the legal time of the United Kingdom. */
    private static final ZoneId LEGAL_TIME = ZoneId.of("Europe/London");

    /** No milestone can be called so. */
    private static final String AGREED_REVIEW = "agreed_review";

    private static final int SHORT = 8;

    private final MeetingTimeline timeline;
    private final UUID reference;
    private final Instant stamp;
    private final List<VEvent> entries = new ArrayList<>();

    Entries(MeetingTimeline timeline, UUID reference, Instant stamp) {
        this.timeline = timeline;
        this.reference = reference;
        this.stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
    }

    List<VEvent> list() {
        timeline.entries().forEach(this::add);
        timeline.writtenPlan()
                .reviewOn()
                .ifPresent(day ->
                        add(AGREED_REVIEW, day, "Review of the plan, as agreed", ImmutableStatus.VEVENT_CONFIRMED));
        return entries;
    }

    private void add(TimelineEntry entry) {
        String id = entry.milestone().id().value();
        String title = entry.milestone().title();
        if (!entry.held().isEmpty()) {
            LocalDate day = entry.held().get(0).held().date();
            add(id, day, title + ": held", ImmutableStatus.VEVENT_CONFIRMED);
        } else {
            entry.due().reckoned().ifPresent(deadline -> due(id, title, entry.due(), deadline));
        }
    }

    private void due(String id, String title, DueDate due, Deadline deadline) {
        boolean sure = due instanceof DueDate.Fixed && deadline.certainty() == Certainty.KNOWN;
        String what = due instanceof DueDate.Fixed ? ": due" : ": due at the latest, projected";
        Status status = sure ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
        add(id, when(deadline), title + what, status);
    }

    private static Temporal when(Deadline deadline) {
        return deadline.time()
                .<Temporal>map(
                        time -> deadline.date().atTime(time).atZone(LEGAL_TIME).toInstant())
                .orElseGet(deadline::date);
    }

    private void add(String id, Temporal when, String summary, Status status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(reference + "." + id + "@timeline.safeguarding-forms"));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(timeline.events().size()));
        event.add(new DtStart<>(when));
        event.add(new Summary(summary + " (" + reference.toString().substring(0, SHORT) + ")"));
        event.add(new Description("Reference " + reference));
        event.add(status);
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.CONFIDENTIAL);
        entries.add(event);
    }
}
