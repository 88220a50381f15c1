package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.safeguardingforms.calendar.WorkingDayCount;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.json.definition.DefinitionWriter;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.timeline.DueDate;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.MilestoneStatus;
import org.safeguardingforms.timeline.TimelineEntry;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TrackedAction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what follows from a timeline's record, as at a day, as JSON.
 *
 * <pre>{@code
 * {"schema":"meeting-timeline/1","asAt":"2013-03-08","milestones":[{"id":"strategy-discussion","title":"…","citation":"11.1",
 *   "timeAllowed":"…","due":{"kind":"FIXED","due":"2013-03-06","certainty":"known","skipped":[…],"explanation":[…]},
 *   "status":{"state":"OVERDUE","workingDays":2,"words":"Overdue by 2 working days."},"held":[],"considerations":[…]},…],
 *  "plan":{"actions":[{"id":"…","text":"…","agreedOn":"…","open":true,"overdue":false,"reviews":[…]}]},"record":{…}}
 * }</pre>
 *
 * <p>It holds the whole record, so it is as personal as that. It is written only; no reader takes it for a record.
 */
public final class MeetingTimelineJson {

    private final TimelineRecord record;
    private final MeetingTimeline timeline;
    private final LocalDate asAt;

    private MeetingTimelineJson(OpenedTimeline opened, LocalDate asAt) {
        this.record = opened.record();
        this.timeline = opened.timeline().asOf(asAt);
        this.asAt = asAt;
    }

    /**
     * The timeline in UTF-8, indented, with a list of {@code warnings} at its end if there are any.
     *
     * @throws org.safeguardingforms.calendar.OutsideKnownRangeException as {@link MeetingTimeline#asOf} and
     *     {@link MeetingTimeline#status}
     */
    public static byte[] write(OpenedTimeline opened, LocalDate asAt, List<Problem> warnings) {
        ObjectNode json = new MeetingTimelineJson(opened, asAt).json();
        if (!warnings.isEmpty()) {
            json.set("warnings", ProblemJson.list(warnings));
        }
        return JsonText.indented(json);
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "meeting-timeline/1");
        json.put("asAt", asAt.toString());
        ArrayNode milestones = json.putArray("milestones");
        timeline.entries().forEach(entry -> milestone(milestones.addObject(), entry));
        plan(json.putObject("plan"));
        json.set("record", TimelineWriter.write(record));
        return json;
    }

    private void milestone(ObjectNode json, TimelineEntry entry) {
        var milestone = entry.milestone();
        json.put("id", milestone.id().value());
        json.put("title", milestone.title());
        json.put("citation", milestone.citation().paragraph());
        if (milestone.timing() instanceof Timing.After after) {
            json.put("timeAllowed", after.wording());
        }
        entry.due().reckoned().ifPresent(deadline -> {
            ObjectNode due = json.putObject("due");
            due.put("kind", entry.due() instanceof DueDate.Fixed ? "FIXED" : "PROJECTED");
            due.setAll(DeadlineJson.explained(deadline));
        });
        status(json.putObject("status"), timeline.status(milestone.id(), asAt));
        ArrayNode held = json.putArray("held");
        entry.held().forEach(event -> TimelineWriter.event(held.addObject(), event));
        ArrayNode considerations = json.putArray("considerations");
        milestone.content().considerations().stream()
                .filter(one -> one.appliesIn(record.circumstances()))
                .forEach(one -> DefinitionWriter.guidance(considerations.addObject(), one.guidance()));
    }

    private static void status(ObjectNode json, MilestoneStatus status) {
        json.put("state", state(status));
        if (status instanceof MilestoneStatus.ToCome toCome) {
            count(json, toCome.left());
        } else if (status instanceof MilestoneStatus.Overdue overdue) {
            count(json, overdue.by());
        } else if (status instanceof MilestoneStatus.HeldLate late) {
            count(json, late.by());
            ReportWriter.put(json, "reason", late.reason());
        }
        json.put("words", status.words());
    }

    private static void count(ObjectNode json, WorkingDayCount count) {
        json.put("workingDays", count.days());
        json.put("certainty", count.certainty().name().toLowerCase(Locale.ROOT));
    }

    /** The name of the type in capitals, such as {@code HELD_LATE}. */
    private static String state(MilestoneStatus status) {
        return status.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    private void plan(ObjectNode json) {
        ArrayNode actions = json.putArray("actions");
        timeline.writtenPlan().actions().forEach(action -> action(actions.addObject(), action));
        timeline.writtenPlan().reviewOn().ifPresent(day -> json.put("reviewOn", day.toString()));
    }

    private void action(ObjectNode json, TrackedAction action) {
        TimelineWriter.action(json, action.action());
        json.put("agreedOn", action.agreedOn().toString());
        action.due().ifPresent(day -> json.put("dueNow", day.toString()));
        json.put("open", action.isOpen());
        json.put("overdue", action.isOverdue(asAt));
        ArrayNode reviews = json.putArray("reviews");
        action.reviews().forEach(one -> {
            ObjectNode review = reviews.addObject().put("on", one.on().toString());
            TimelineWriter.review(review, one.review());
        });
    }
}
