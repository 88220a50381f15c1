package org.safeguardingforms.problem;

import static org.safeguardingforms.problem.Severity.ERROR;
import static org.safeguardingforms.problem.Severity.WARNING;

import java.util.Locale;

/** The kinds of problem, each with its severity and what to do about it. Ids are stable; new ones may be added. */
public enum ProblemCode {

    // Any JSON document
    /** The bytes are not UTF-8. */
    NOT_UTF8(ERROR, "Save the document as UTF-8."),
    /** The text is not one JSON document. */
    NOT_JSON(ERROR, "Send exactly one JSON object."),
    /** A member stands twice in one object. */
    DUPLICATE_MEMBER(ERROR, "Keep one of the two."),
    /** Objects or arrays are nested too deeply. */
    TOO_DEEP(ERROR, "Send a document of the published schema; none of them is nested this deeply."),
    /** The document, or a text or number in it, is too long. */
    TOO_LARGE(ERROR, "Split or shorten it."),
    /** A member that the schema does not know. */
    UNKNOWN_MEMBER(ERROR, "Correct its name or take it out; nothing unknown is kept silently."),
    /** A member that must be there is not. */
    MISSING_MEMBER(ERROR, "Add it."),
    /** A value is of another JSON type than the schema says. */
    WRONG_TYPE(ERROR, "Use the type that the schema gives."),
    /** A value is none of those allowed. */
    NOT_ALLOWED_VALUE(ERROR, "Use one of the values that the schema lists."),
    /** A text is not of the form that is asked for, such as a date. */
    WRONG_FORMAT(ERROR, "Write it in the form that the schema gives."),
    /** A number, text or list is too small or too large. */
    OUT_OF_BOUNDS(ERROR, "Keep within the bounds that the schema gives."),
    /** A text is given but holds nothing to read. */
    BLANK_TEXT(ERROR, "Fill it in, or leave the member out."),
    /** A text holds a control character or half of a surrogate pair. */
    CHARACTER_NOT_ALLOWED(ERROR, "Take the character out; it can be neither stored nor printed."),
    /** A list names the same thing twice. */
    DUPLICATE_VALUE(ERROR, "Name it once."),
    /** A value breaks a rule of the schema that has no code of its own. */
    SCHEMA_VIOLATION(ERROR, "Compare the value with the published schema."),

    // Definitions and editions
    /** The document is of a kind that this library does not read. */
    UNKNOWN_SCHEMA(ERROR, "Name one of the schemas that this version of the library publishes."),
    /** There is no edition with the id and version asked for. */
    EDITION_NOT_FOUND(ERROR, "Ask for one that is listed, with its exact version."),
    /** An edition names a definition that cannot be found. */
    DEFINITION_NOT_FOUND(ERROR, "Add the definition to the source, or correct id and version."),
    /** A definition is not the one that was pinned. */
    DEFINITION_DIGEST_DIFFERS(ERROR, "Restore the pinned definition, or publish a new version and pin that."),
    /** An edition has no definition of a kind it needs, or two of one kind. */
    DEFINITION_KIND_COUNT(ERROR, "Name exactly one definition of this kind."),
    /** Two elements have the same id. */
    DUPLICATE_ID(ERROR, "Give each element an id of its own."),
    /** An element refers to one that does not exist. */
    UNKNOWN_REFERENCE(ERROR, "Correct the id, or add the element."),
    /** A row is linked as the same concern to a row that cannot carry it. */
    SAME_AS_NOT_FIRST(ERROR, "Point to an earlier row that is not itself linked to another."),
    /** An indicator's id does not begin with its domain's. */
    INDICATOR_OUTSIDE_DOMAIN(ERROR, "Begin the indicator's id with the id of its domain and a full stop."),
    /** The number of rows of a level is not the number stated. */
    TOTALS_DISAGREE(ERROR, "Correct the rows or the stated number."),
    /** An age adjustment does not raise a level. */
    ADJUSTMENT_DOES_NOT_RAISE(ERROR, "Make the new level higher than the old one."),
    /** A rule asks for more rows than there are. */
    COUNT_UNREACHABLE(ERROR, "Lower the count, or widen the rows it counts."),

    // Analysis of rules
    /** The rules tell more classes of cases apart than can be looked at. */
    ANALYSIS_TOO_LARGE(
            ERROR, "Lower the counts that rules ask for, or let fewer rules count domains and named rows apart."),
    /** A rule can never be met. */
    RULE_UNREACHABLE(ERROR, "Correct its condition, or take it out."),
    /** Whenever a rule is met, another is met that asks for as much. */
    RULE_ADDS_NOTHING(WARNING, "Take it out, or let it ask for more."),
    /** A row can be present without any rule being met. */
    PRESENCE_WITHOUT_RULE(WARNING, "Add a rule for every present row, or a child with a concern is told of none."),
    /** A more worrying case leads to a lower outcome. */
    OUTCOME_CAN_FALL(WARNING, "Add a rule that is met in the second case and asks for as much."),
    /** A variant that is to strengthen its base asks for less in some case. */
    VARIANT_IS_WEAKER(
            ERROR, "Change the variant so that it asks for as much, or let it depart and have each class signed."),
    /** A variant that departs from its base asks for less in no case. */
    DEPARTURE_NOT_NEEDED(WARNING, "Let it say that it strengthens its base, which is then held true."),

    // Variants
    /** A variant extends an edition that cannot be found. */
    BASE_NOT_FOUND(ERROR, "Add the base to the source, or correct id and version."),
    /** The base of a variant is not the one that was pinned. */
    BASE_DIFFERS(ERROR, "Restore the pinned base; or look through what changed in it, then pin its new digest."),
    /** Variants extend each other in a circle. */
    EXTENDS_IN_CIRCLE(ERROR, "Let the lowest of them extend an edition."),
    /** A change is about something that its base does not have. */
    CHANGE_MATCHES_NOTHING(ERROR, "Correct the id or the name, or take the change out."),
    /** A change is about something that its base has several times. */
    CHANGE_MATCHES_SEVERAL(ERROR, "Say in the member \"in\" in which element it stands."),
    /** A change finds another old value than it expects. */
    OLD_VALUE_DIFFERS(ERROR, "Look through the change again, then write what stands there into \"from\"."),
    /** A change leaves everything as it is. */
    CHANGE_WITHOUT_EFFECT(ERROR, "Take it out, or write what should change."),
    /** A change is of a sort that its target does not allow. */
    CHANGE_NOT_ALLOWED(ERROR, "Change what the schema of variants names as an element, and only what it leaves open."),
    /** Two changes touch the same thing. */
    CHANGES_CONFLICT(
            ERROR, "Keep one; or, if a higher variant means to change it again, name the lower one in \"overrides\"."),
    /** A change says that it overrides a variant that does not touch the same thing. */
    OVERRIDES_NOTHING(ERROR, "Take the member \"overrides\" out, or correct the id."),
    /** An element is added under an id that another has or had. */
    ADDED_ID_TAKEN(ERROR, "Give the new element an id of its own, never used before."),
    /** An element is retired that others still name. */
    RETIRED_BUT_NAMED(ERROR, "Amend or retire whatever names it too, or keep it."),

    // Repositories
    /** Two documents have the same id and version, but not the same content. */
    SECOND_CONTENT(ERROR, "Publish changed content under a new version; take one of the two out."),
    /** No version of an edition is in force on a date. */
    NONE_IN_FORCE(ERROR, "Ask for another date, or for an exact version."),

    // Records
    /** A record names an edition that is not the one at hand. */
    EDITION_DIFFERS(ERROR, "Open the record under the edition that it names."),
    /** A record's edition has the same id and version, but another content. */
    EDITION_DIGEST_DIFFERS(ERROR, "Find out which of the two contents was used; never correct the digest by hand."),
    /** A record does not say which content of its edition it was made with. */
    EDITION_DIGEST_MISSING(WARNING, "Add the edition's digest, so that the record can be re-run exactly."),
    /** An answer is given to a row that the edition does not have. */
    UNKNOWN_INDICATOR(ERROR, "Use one of the edition's indicator ids."),
    /** Notes are given for a domain that the edition does not have. */
    UNKNOWN_DOMAIN(ERROR, "Use one of the edition's domain ids."),
    /** Notes are given for a domain whose form prints no place for notes. */
    NOTES_HAVE_NO_PLACE(ERROR, "Move them to the notes of another domain."),
    /** A circumstance that the edition does not know. */
    UNKNOWN_CIRCUMSTANCE(ERROR, "Use one of the edition's circumstances."),
    /** A role that the edition does not know. */
    UNKNOWN_ROLE(ERROR, "Use one of the edition's roles."),
    /** A completed record lacks something that the head of the form asks for. */
    MISSING_HEADER_FIELD(ERROR, "Fill it in, or keep the record as a draft by leaving out the date of completion."),
    /** A professional's own level comes without a reason. */
    LEVEL_WITHOUT_REASON(ERROR, "Say why the level was amended (Annexe 2, paragraph 5)."),
    /** A judgement against the concerns comes without a reason. */
    JUDGEMENT_WITHOUT_REASON(ERROR, "Say why the concerns are not confirmed."),
    /** A record gives both a date of birth and an estimated age. */
    TWO_AGES(ERROR, "Keep the date of birth, or the estimate if the date is not certain."),
    /** An estimated age runs backwards. */
    ESTIMATED_AGE_REVERSED(ERROR, "Put the younger age first."),
    /** A screening is dated before the child was born. */
    DATED_BEFORE_BIRTH(ERROR, "Correct the date of birth or the other date."),
    /** A judgement is dated after the screening was completed. */
    JUDGEMENT_AFTER_COMPLETION(
            WARNING, "Check the two dates; a later judgement belongs in a record that replaces this one."),
    /** Two rows that are one concern have answers that exclude each other. */
    SAME_CONCERN_CONTRADICTED(WARNING, "Check both answers; the concern counts as present."),
    /** A draft's age depends on a date, and none was given. */
    ASSESSMENT_DATE_MISSING(ERROR, "Say at which date to assess the draft."),
    /** A record says that it replaces itself. */
    REPLACES_ITSELF(ERROR, "Give the new record an id of its own."),

    /** A record is read as one of another kind. */
    RECORD_OF_ANOTHER_KIND(ERROR, "Read it as what it is; no record takes the place of another."),

    // Information reports
    /** A report carries a mark of a referral. */
    REPORT_MARKED_AS_REFERRAL(
            ERROR, "Take the mark out; refer a child with the Screening Tool and the standard referral form (15.3)."),
    /** A sent report lacks something without which nobody can use it. */
    MISSING_REPORT_FIELD(ERROR, "Fill it in, or keep the report as a draft by leaving out the day of sending."),
    /** A grade that the edition's form does not have. */
    UNKNOWN_GRADE(ERROR, "Use one of the grades that the form prints."),
    /** A grade is given, but there is no information to grade. */
    GRADE_WITHOUT_INFORMATION(WARNING, "Write the information that the grade is about, or take the grade out."),
    /** A box is ticked that the edition's form does not have. */
    UNKNOWN_SOURCE(ERROR, "Use one of the boxes that the form prints."),
    /** An item, a witness or a sheet says nothing. */
    EMPTY_ITEM(ERROR, "Fill in at least one of its fields, or take it out."),
    /** Something is reported for a day after the report was sent. */
    DATED_AFTER_REPORT(ERROR, "Correct the day, or the day of sending."),
    /** A period ends before it begins. */
    PERIOD_REVERSED(ERROR, "Put the earlier day first."),

    // Calendars and deadlines
    /** A date depends on days whose bank holidays the calendar does not know. */
    DATE_OUTSIDE_CALENDAR(ERROR, "Bring a newer calendar, or ask for a provisional date."),

    /** A request for a deadline gives no time limit, or several. */
    TIME_LIMIT_COUNT(ERROR, "Give exactly one, such as workingDays, calendarDays or months."),
    /** A date lies further away than dates go. */
    DATE_TOO_FAR(ERROR, "Correct the day or the time limit."),
    /** A list of bank holidays has no holidays, or too few, for one of its years. */
    CALENDAR_YEAR_INCOMPLETE(ERROR, "Fetch the list again; a year cut short would count holidays as working days."),

    // Meeting plans and timelines
    /** Milestones of a plan wait for each other in a circle. */
    PLAN_HAS_CYCLE(ERROR, "Let one of them begin the plan, or hang it on another milestone."),
    /** An event is of a milestone that the plan does not have. */
    UNKNOWN_MILESTONE(ERROR, "Use one of the plan's milestone ids."),
    /** An event is listed after one that happened later. */
    EVENTS_OUT_OF_ORDER(ERROR, "List the events in the order in which they happened, or correct the date."),
    /** A meeting is dated before what it follows, or that is not recorded. */
    MEETING_BEFORE_TRIGGER(ERROR, "Record what it follows, or correct the date."),
    /** Somebody took part in a meeting, or has an action, whom the plan does not name by this id. */
    UNKNOWN_PARTICIPANT(ERROR, "Use one of the plan's participant ids, or tell the function in words."),
    /** A meeting saw to something that the plan does not have for it. */
    UNKNOWN_AGENDA_ITEM(ERROR, "Use one of the ids on the meeting's agenda."),
    /** A meeting was held without somebody who must take part. */
    REQUIRED_PARTICIPANT_MISSING(WARNING, "Record them if they were there; if not, see to it that they are heard."),
    /** A meeting was held late, and nobody said why. */
    LATE_WITHOUT_REASON(WARNING, "Record the reason: in most cases is not always."),
    /** A record's dates were worked out with another calendar than the one at hand. */
    CALENDAR_DIFFERS(ERROR, "Bring the calendar that the record names, or make an amendment that names this one."),
    /** There is no calendar of the name that a record gives. */
    CALENDAR_NOT_FOUND(ERROR, "Name one of the calendars that there are, or bring that calendar."),
    /** A meeting reviews an action that no earlier meeting agreed on. */
    UNKNOWN_ACTION(ERROR, "Use the id of an action that an earlier meeting agreed on."),
    /** A meeting reviews an action that an earlier meeting found done or dropped. */
    ACTION_ENDED_BEFORE(ERROR, "Take the review out, or agree on a new action with an id of its own."),
    /** An action was given up, and nobody said why. */
    DROPPED_WITHOUT_REASON(ERROR, "Say why it was given up."),
    /** An action has no owner, or no day by which it is to be done. */
    ACTION_NOT_ALLOCATED(WARNING, "Say whose it is and by when it is to be done (12.8)."),
    /** A meeting left out an open action that it should have picked up. */
    ACTION_NOT_REVIEWED(WARNING, "Say how the meeting found it; until then it carries over."),
    /** A day that a meeting agreed on lies before that meeting. */
    DATED_BEFORE_MEETING(ERROR, "Correct the day, or the day of the meeting."),
    /** Something is recorded after a timeline was closed. */
    EVENT_AFTER_CLOSING(ERROR, "Correct the day, or leave out the day of closing."),
    /** A timeline is closed while actions of its plan are open. */
    ACTION_OPEN_AT_CLOSING(ERROR, "Record how each ended, or leave out the day of closing."),

    // Documents
    /** A text has characters that no font at hand can draw. */
    CHARACTER_NOT_PRINTABLE(ERROR, "Add a font that has them, or write the text in another way.");

    private final Severity severity;
    private final String remedy;

    ProblemCode(Severity severity, String remedy) {
        this.severity = severity;
        this.remedy = remedy;
    }

    /** The stable id, such as {@code unknown-indicator}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a problem of this kind stops the work. */
    public Severity severity() {
        return severity;
    }

    /** What to do about a problem of this kind, as one sentence. */
    public String remedy() {
        return remedy;
    }

    /** A problem of this kind. */
    public Problem at(Place place, String message) {
        return new Problem(this, place, message);
    }
}
