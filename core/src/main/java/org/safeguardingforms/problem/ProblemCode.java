package org.safeguardingforms.problem;

import static org.safeguardingforms.problem.Severity.ADVICE;
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
    /** Without a rule every case would have the same outcome. */
    RULE_ADDS_NOTHING(WARNING, "Take it out, or let it ask for more."),
    /** A row can be present without any rule being met. */
    PRESENCE_WITHOUT_RULE(WARNING, "Add a rule for every present row, or a child with a concern is told of none."),
    /** A more worrying case leads to a lower outcome. */
    OUTCOME_CAN_FALL(WARNING, "Add a rule that is met in the second case and asks for as much."),
    /** A variant that is to strengthen its base asks for less in some case. */
    VARIANT_IS_WEAKER(
            ERROR, "Change the variant so that it asks for as much, or let it depart and have each class signed."),
    /** A variant that is to strengthen its base asks for less of something beside the outcome. */
    VARIANT_ASKS_FOR_LESS(ERROR, "Restore what the base asks for, or let the variant depart and have it signed."),
    /** A variant that is to strengthen its base refuses records that the base assesses. */
    VARIANT_REFUSES_RECORDS(
            ERROR,
            "Let records have, and leave out, what the base lets them; or let the variant depart and have it signed."),
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

    // Practice
    /** A pathway names an action twice for one outcome. */
    DUPLICATE_ACTION(ERROR, "Name the action once for each outcome."),
    /** An action is only advised where it is mandatory too. */
    ADVISED_TWIN(ERROR, "Keep the mandatory one; nothing can make a duty optional."),
    /** A higher outcome asks for fewer mandatory actions than a lower one. */
    FEWER_MANDATORY_ACTIONS(ERROR, "Let the higher outcome ask for at least as much, in every case."),
    /** A role has no pathway. */
    ROLE_WITHOUT_PATHWAY(ERROR, "Give the role a pathway; its list of steps may be empty."),
    /** No outcome leads to a stage. */
    STAGE_UNREACHABLE(ERROR, "Let an outcome or another stage lead to it, or take it out."),
    /** A span of ages ends before it begins. */
    AGES_REVERSED(ERROR, "Put the younger age first."),

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

    // Hand-overs to a risk assessment
    /** A hand-over is about an adult. */
    HANDOVER_OF_ADULT(ERROR, "Turn to where the assessment points; the risk assessment is for a child."),
    /** A hand-over says something else than what follows from its screening and its edition. */
    HANDOVER_DIFFERS(ERROR, "Make the hand-over anew from the screening; its findings are not written by hand."),
    /** Something is written under a heading of the history that the edition does not have. */
    UNKNOWN_HISTORY_HEADING(ERROR, "Use one of the edition's history headings."),

    // Language guidance
    /** An exception holds none of the forms that it is an exception from. */
    EXCEPTION_WITHOUT_FORM(ERROR, "Make it a longer phrase that holds one of the term's forms, or take it out."),

    // Lint: what loading accepts and an author should still look at
    /** A text begins or ends with white space. */
    WHITE_SPACE_AROUND(WARNING, "Take the white space away."),
    /** A text has two blanks in a row. */
    WHITE_SPACE_DOUBLED(WARNING, "Keep one of them."),
    /** A text is broken into lines. */
    LINE_BREAK_IN_TEXT(WARNING, "Write it on one line; the printed form breaks lines itself."),
    /** A word mixes letters of two scripts that look the same. */
    LOOK_ALIKE_CHARACTER(WARNING, "Write the whole word in one script, or nobody will find it by searching."),
    /** A text holds a character that nobody can see. */
    INVISIBLE_CHARACTER(WARNING, "Take it out, or write a plain blank."),
    /** A text holds letters put together from parts. */
    TEXT_NOT_COMPOSED(ADVICE, "Save it in Unicode's composed form (NFC), so that equal words compare as equal."),
    /** A text is longer than its place on the form. */
    TEXT_TOO_LONG_FOR_FORM(WARNING, "Shorten it, or move the rest to the introduction."),
    /** A text still holds what somebody meant to fill in. */
    PLACEHOLDER_LEFT(WARNING, "Write what belongs there."),
    /** A definition ends being valid before it begins. */
    VALIDITY_REVERSED(ERROR, "Put the earlier day into validFrom."),
    /** A historic definition does not say when it ended. */
    HISTORIC_WITHOUT_END(WARNING, "Give the last day on which it was in force as validTo."),
    /** A definition in use has a version that promises nothing. */
    VERSION_ZERO_IN_USE(WARNING, "Publish what is in use as 1.0.0 or later."),
    /** A definition lies beside editions, and none of them pins it. */
    DEFINITION_NOT_PINNED(ADVICE, "Pin it, or take it away."),
    /** Two versions of an edition are in force on the same day. */
    EDITIONS_OVERLAP(WARNING, "End the older one with validTo on the day before the newer one's validFrom."),
    /** An active edition pins a draft. */
    DRAFT_IN_ACTIVE_EDITION(ERROR, "Publish the definition as active first."),
    /** An active edition pins a definition that is no longer in use. */
    HISTORIC_IN_ACTIVE_EDITION(WARNING, "Pin the definition that took its place."),
    /** An edition and one of its definitions are in different languages. */
    LANGUAGES_DIFFER(WARNING, "Pin a definition in the edition's language."),
    /** Two rows say the same and are not linked. */
    WORDING_REPEATED(WARNING, "Link the later row with sameAs, or say how they differ."),
    /** Two rows are linked as one concern and are worded differently. */
    SAME_AS_WORDED_DIFFERENTLY(WARNING, "Take the link out unless both rows really ask the same."),
    /** Two rows are linked as one concern and printed at different levels. */
    SAME_AS_LEVELLED_DIFFERENTLY(WARNING, "Print both at one level; the higher of the two counts."),
    /** Two domains have the same title. */
    DOMAIN_TITLE_REPEATED(WARNING, "Give each domain a title of its own."),
    /** Two levels are printed with the same name or letter. */
    LEVEL_NAME_REPEATED(WARNING, "Give each level a name and a letter of its own."),
    /** No domain of a form has a place for notes. */
    NO_PLACE_FOR_NOTES(
            WARNING, "Give each domain a notes row: what the answers rest on is told there (Annexe 2, paragraph 4)."),
    /** The head of a form does not ask for something that a record needs. */
    HEADER_FIELD_LACKING(
            WARNING, "Add the field, so that the printed form shows who it is about and who completed it."),
    /** The contact of a form gives neither an address nor a number. */
    CONTACT_WITHOUT_ADDRESS(WARNING, "Give an e-mail address or a telephone number at which somebody can be reached."),
    /** A form carries no protective marking. */
    MARKING_LACKING(ADVICE, "Give the marking under which filled forms are kept."),
    /** Two rules wait for the same and ask for the same. */
    RULE_REPEATED(WARNING, "Keep one of them."),
    /** A rule's title names another number or level than its condition. */
    RULE_TITLE_DISAGREES(WARNING, "Let the title say what the condition says; professionals read the title."),
    /** No rule of an edition asks for a referral. */
    NO_RULE_REFERS(WARNING, "Add the rule that leads to a referral."),
    /** Possible does not count as present. */
    POSSIBLE_NOT_COUNTED(WARNING, "Let it count: if you can't rule it out, rule it in (section 2)."),
    /** Two age adjustments raise one level to different levels at the same age. */
    ADJUSTMENTS_OVERLAP(WARNING, "Let each age and level have one adjustment."),
    /** An age adjustment has nothing to raise. */
    ADJUSTMENT_DOES_NOTHING(WARNING, "Take it out, or correct its age or level."),
    /** The tool is designed for ages at which it no longer applies. */
    AGE_SCOPE_REVERSED(ERROR, "Let designedFrom be below adultAt."),
    /** An age limit holds for every child. */
    AGE_LIMIT_ALWAYS_HOLDS(WARNING, "Lower the limit, or take it out of the condition."),
    /** A part of a condition changes nothing. */
    CONDITION_REDUNDANT(ADVICE, "Take the part out, or take the list away if it has only one part."),
    /** Two elements of a list are labelled alike. */
    LABEL_REPEATED(WARNING, "Label them so that people can tell them apart."),
    /** More than one milestone begins a plan. */
    PLAN_BEGINS_TWICE(WARNING, "Say what the later one follows, or nobody will be told that it is due."),
    /** The printed wording of a time limit names another number. */
    DEADLINE_WORDING_DISAGREES(WARNING, "Let the wording and the limit say the same."),
    /** A milestone is listed before what it follows. */
    MILESTONE_BEFORE_ITS_TRIGGER(ADVICE, "List milestones in the order in which they happen."),
    /** A meeting has an agenda and nobody who must attend. */
    NOBODY_MUST_ATTEND(ADVICE, "Say whose attendance is required, or the meeting can be held by nobody."),
    /** Two views withhold the same. */
    VIEWS_ALIKE(ADVICE, "Let each view withhold what its purpose asks for."),
    /** The grades of a scale are not in the order of their codes. */
    GRADES_OUT_OF_ORDER(ADVICE, "List the grades in the order in which the form prints them."),

    // Lint of variants: what flattening accepts and a board should still look at
    /** A variant changes nothing. */
    VARIANT_WITHOUT_CHANGES(WARNING, "Use its base itself, or write what should change."),
    /** A variant has the id of what it extends. */
    ID_OF_BASE(WARNING, "Give the variant an id of its own, or it passes for a newer version of its base."),
    /** A variant has the title of what it extends. */
    TITLE_OF_BASE(WARNING, "Name the board in the title, so that people see which form they have."),
    /** A variant names the source of what it extends as its own. */
    SOURCE_OF_BASE(WARNING, "Name the board's own decision, on which the changes rest."),
    /** A variant is in force before what it extends. */
    VARIANT_BEFORE_BASE(WARNING, "Let validFrom be no earlier than that of the base."),
    /** A variant is in force after what it extends has ended. */
    VARIANT_OUTLIVES_BASE(
            WARNING, "Let validTo be no later than that of the base, or extend what took the base's place."),
    /** A variant extends an edition of which there is a newer version. */
    BASE_HAS_NEWER_VERSION(ADVICE, "Look through what changed in it, and extend it if the board agrees."),
    /** A variant in use extends a draft. */
    BASE_IS_DRAFT(ERROR, "Publish the base as active first."),
    /** A variant in use extends an edition that is not. */
    BASE_IS_HISTORIC(WARNING, "Extend the edition that took its place."),
    /** The reason of a change is too short to tell anybody why it was made. */
    REASON_TOO_SHORT(WARNING, "Say why in a sentence; whoever signs the variant reads it."),
    /** All changes of a variant have the same reason. */
    REASON_ALWAYS_THE_SAME(ADVICE, "Give each change its own reason, and keep what all share in the source."),
    /** Two changes amend one element for one reason. */
    CHANGES_MERGEABLE(ADVICE, "Put both into one change, so that a reader sees what becomes of the element."),
    /** A change names a member that it leaves as it is. */
    MEMBER_NOT_CHANGED(ADVICE, "Leave the member out on both sides."),
    /** An element is retired and one that reads the same is added. */
    RETIRED_AND_ADDED(
            WARNING, "Move or amend the element instead; under a new id, older records lose what they say of it."),
    /** A row is added where nothing can be noted. */
    ROW_ADDED_WITHOUT_NOTES(
            ADVICE, "Give the domain a notes row, or add the row to a domain that has one (Annexe 2, paragraph 4)."),
    /** One address or number of a contact is changed, another is not. */
    CONTACT_PARTLY_CHANGED(WARNING, "Check whether the other is still right: a child's referral may go there."),
    /** An address or number that a variant takes out of one text stands in another. */
    OLD_CONTACT_REMAINS(WARNING, "Change it there too, unless the base's team is really meant there."),

    // Comparing editions
    /** The version of an edition or a definition did not rise as far as its changes ask. */
    VERSION_NOT_RAISED(ERROR, "Raise the version as far as the message says, then pin the definition anew."),

    // Migrating records
    /** A migration leaves open what becomes of something that records of the older edition may hold. */
    MIGRATION_INCOMPLETE(ERROR, "Add a mapping for it: rename it, merge it, split it or drop it."),
    /** A migration says twice what becomes of something, or fills something from two mappings. */
    MAPPINGS_CONFLICT(ERROR, "Keep one mapping; if two rows become one, merge them in one mapping."),
    /** A migration maps levels so that a higher one becomes lower than a lower one. */
    LEVELS_CROSS(ERROR, "Map levels so that none changes places with another."),
    /** The migrations given do not lead from one to the next. */
    MIGRATIONS_DO_NOT_JOIN(ERROR, "Give them in order, each beginning at the edition at which the one before ends."),
    /** Something in a record has no place under the newer edition. */
    CARRIED_OVER(WARNING, "Read it in the new record's member carriedOver, and note what still matters."),
    /** A row that the record answers is printed at another level under the newer edition. */
    LEVEL_DIFFERS(WARNING, "Check whether the child's level should be amended."),
    /** A migrated record is decided otherwise than the original. */
    OUTCOME_DIFFERS(WARNING, "Assess both records, and go by the one that asks for more until somebody has looked."),

    // Replaying stored assessments
    /** A stored assessment and the one made anew differ. */
    RESULT_DIFFERS(ERROR, "Find out which of the two was changed, and by whom; do not use the stored one until then."),

    // Documents
    /** A text has characters that no font at hand can draw. */
    CHARACTER_NOT_PRINTABLE(ERROR, "Write the text without them, or add a font that has them.");

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
