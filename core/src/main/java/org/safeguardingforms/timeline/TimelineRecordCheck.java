package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.CircumstanceId;

/**
 * Whether a timeline's record is sound under an edition: the one place for everything that a schema cannot say.
 *
 * <p>Made once for an edition; immutable and thread-safe.
 */
public final class TimelineRecordCheck {

    private final Edition edition;
    private final Set<CircumstanceId> circumstances = new HashSet<>();

    /** Checks records under this edition. */
    public TimelineRecordCheck(Edition edition) {
        this.edition = edition;
        edition.circumstances().circumstances().forEach(one -> circumstances.add(one.id()));
    }

    /**
     * Every problem of the record, in the order of its members; empty if it is sound. Whether its dates can be worked out is
     * another question: {@link #timeline}.
     *
     * <p>If the record names another edition, that is the only problem: nothing else could be told.
     */
    public List<Problem> problems(TimelineRecord record) {
        List<Problem> problems = new ArrayList<>(edition.problemsOf(record.edition()));
        if (record.edition().hasNameOf(edition.pin())) {
            check(record, problems);
            problems.addAll(new EventsCheck(edition.meetingPlan(), record.events()).problems());
            record.closedOn().ifPresent(day -> checkClosed(record, day, problems));
        }
        return problems;
    }

    /**
     * The timeline of a record with any warnings, or every problem of the two.
     *
     * @param calendar the one that the record names: a strict one refuses dates beyond the days it knows, a provisional one
     *     marks them
     */
    public Checked<MeetingTimeline> timeline(TimelineRecord record, DeadlineCalendar calendar) {
        List<Problem> problems = problems(record);
        problems.addAll(problemsOf(record.calendar(), calendar.pin()));
        if (problems.stream().anyMatch(Problem::isError)) {
            return Checked.invalid(problems);
        }
        return MeetingTimeline.planned(edition.meetingPlan(), calendar, record.events())
                .withEarlier(problems);
    }

    /** What is wrong with a record's calendar if the one at hand is this. */
    private static List<Problem> problemsOf(CalendarPin recorded, CalendarPin atHand) {
        Place place = Place.at("/calendar");
        if (!recorded.id().equals(atHand.id())) {
            return List.of(ProblemCode.CALENDAR_DIFFERS.at(place, "The calendar at hand is " + atHand.id() + "."));
        } else if (!recorded.equals(atHand)) {
            String message = "The calendar at hand was issued on " + atHand.issued() + ", with the digest "
                    + atHand.digest() + ".";
            return List.of(ProblemCode.CALENDAR_DIFFERS.at(place, message));
        }
        return List.of();
    }

    private void check(TimelineRecord record, List<Problem> problems) {
        if (record.replaces().filter(record.id()::equals).isPresent()) {
            problems.add(ProblemCode.REPLACES_ITSELF.at(Place.at("/replaces"), "It names its own id."));
        }
        if (!circumstances.containsAll(record.circumstances())) {
            String message = "The edition has no such circumstance.";
            problems.add(ProblemCode.UNKNOWN_CIRCUMSTANCE.at(Place.at("/circumstances"), message));
        }
        for (int i = 0; i < record.events().size(); i++) {
            new EventTexts("/events/" + i, problems).check(record.events().get(i));
        }
    }

    private static void checkClosed(TimelineRecord record, LocalDate day, List<Problem> problems) {
        for (int i = 0; i < record.events().size(); i++) {
            if (record.events().get(i).held().date().isAfter(day)) {
                Place place = Place.at("/events/" + i + "/held");
                problems.add(ProblemCode.EVENT_AFTER_CLOSING.at(place, "The day of closing is earlier."));
            }
        }
        int open = WrittenPlan.of(record.events()).open().size();
        if (open > 0) {
            String message = "Actions of the plan that are still open: " + open + ".";
            problems.add(ProblemCode.ACTION_OPEN_AT_CLOSING.at(Place.at("/closedOn"), message));
        }
    }
}
