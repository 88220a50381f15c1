package org.safeguardingforms.json.diff;

import static org.safeguardingforms.json.diff.Impact.BREAKING_MEANING;
import static org.safeguardingforms.json.diff.Impact.BREAKING_STRUCTURE;
import static org.safeguardingforms.json.diff.Impact.COMPATIBLE;
import static org.safeguardingforms.json.diff.Impact.EDITORIAL;

import java.util.Locale;

/** The kinds of change between two editions, each with what it means. This is the whole table of versions. */
public enum ChangeKind {

    // The Screening Tool
    /** A new row; an old record leaves it unanswered and may no longer be settled. */
    ROW_ADDED(COMPATIBLE),
    /** A row is gone. */
    ROW_REMOVED(BREAKING_STRUCTURE),
    /** A row has another id and the same words. */
    ROW_RENAMED(BREAKING_STRUCTURE),
    /** A row stands elsewhere in its domain. */
    ROW_MOVED(EDITORIAL),
    /** A row has other words; whoever asks something else should give it an id of its own. */
    ROW_REWORDED(COMPATIBLE),
    /** A row is spelt otherwise: the same letters and digits. */
    ROW_RESPELT(EDITORIAL),
    /** A row is printed at another level. */
    ROW_RELEVELLED(BREAKING_MEANING),
    /** A row is linked to another as one concern, or is no longer. */
    ROW_LINK_CHANGED(BREAKING_MEANING),
    /** A new domain. */
    DOMAIN_ADDED(COMPATIBLE),
    /** A domain is gone, with all of its rows. */
    DOMAIN_REMOVED(BREAKING_STRUCTURE),
    /** A domain stands elsewhere. */
    DOMAIN_MOVED(EDITORIAL),
    /** A domain now has a place for notes. */
    NOTES_ADDED(COMPATIBLE),
    /** A domain has no place for notes any more. */
    NOTES_REMOVED(BREAKING_STRUCTURE),
    /** The head of the form has a new field. */
    HEADER_FIELD_ADDED(BREAKING_STRUCTURE),
    /** The head of the form lacks a field. */
    HEADER_FIELD_REMOVED(COMPATIBLE),
    /** A field must now be filled in, or need not be any more. */
    HEADER_DEMAND_CHANGED(BREAKING_STRUCTURE),
    /** The stated number of rows of a level follows the rows. */
    ROW_COUNT_CHANGED(EDITORIAL),

    // The rules
    /** A new rule. */
    RULE_ADDED(BREAKING_MEANING),
    /** A rule is gone. */
    RULE_REMOVED(BREAKING_MEANING),
    /** A rule is listed elsewhere. */
    RULE_MOVED(EDITORIAL),
    /** A rule waits for something else: another age, number, level, row or circumstance. */
    RULE_CONDITION_CHANGED(BREAKING_MEANING),
    /** A rule asks for something else. */
    RULE_OUTCOME_CHANGED(BREAKING_MEANING),
    /** A rule became mandatory, or is no longer. */
    RULE_DUTY_CHANGED(BREAKING_MEANING),
    /** Other answers count as present. */
    PRESENT_CHANGED(BREAKING_MEANING),
    /** An age adjustment is new, gone or another. */
    AGE_ADJUSTMENT_CHANGED(BREAKING_MEANING),
    /** Age suggestions count, or are only shown. */
    AGE_SUGGESTIONS_CHANGED(BREAKING_MEANING),
    /** The age from which the tool is designed is another. */
    DESIGNED_AGE_CHANGED(COMPATIBLE),
    /** The age at which the tool ends is another. */
    ADULT_AGE_CHANGED(BREAKING_MEANING),

    // What records may name
    /** A new role. */
    ROLE_ADDED(COMPATIBLE),
    /** A role is gone. */
    ROLE_REMOVED(BREAKING_STRUCTURE),
    /** A new circumstance. */
    CIRCUMSTANCE_ADDED(COMPATIBLE),
    /** A circumstance is gone. */
    CIRCUMSTANCE_REMOVED(BREAKING_STRUCTURE),

    // Meetings
    /** A new milestone. */
    MILESTONE_ADDED(BREAKING_MEANING),
    /** A milestone is gone. */
    MILESTONE_REMOVED(BREAKING_STRUCTURE),
    /** A milestone is due at another time, or after another one. */
    DEADLINE_CHANGED(BREAKING_MEANING),
    /** Somebody else must attend. */
    ATTENDANCE_CHANGED(BREAKING_MEANING),

    // Information reports
    /** A field or a view gives away something else. */
    PRIVACY_CHANGED(BREAKING_MEANING),

    // Any definition
    /** Somebody has one more step to take, or a kind of agency has steps of its own. */
    STEP_ADDED(COMPATIBLE),
    /** A step is gone, or all of a kind of agency. */
    STEP_REMOVED(BREAKING_MEANING),
    /** A new element of another kind. */
    ELEMENT_ADDED(COMPATIBLE),
    /** An element of another kind is gone. */
    ELEMENT_REMOVED(BREAKING_STRUCTURE),
    /** An element of another kind stands elsewhere in its list. */
    ELEMENT_MOVED(EDITORIAL),
    /** A printed text has other words. */
    WORDS_CHANGED(COMPATIBLE),
    /** A printed text is spelt otherwise: the same letters and digits. */
    SPELLING_CHANGED(EDITORIAL),
    /** Whom to turn to is another. */
    CONTACT_CHANGED(COMPATIBLE),
    /** The protective marking is another. */
    MARKING_CHANGED(COMPATIBLE),
    /** A citation or a source is another. */
    CITATION_CHANGED(EDITORIAL),
    /** It is a draft, active or historic now. */
    STATUS_CHANGED(EDITORIAL),
    /** It is in force from or until another day. */
    VALIDITY_CHANGED(COMPATIBLE),
    /** It is in another language. */
    LANGUAGE_CHANGED(BREAKING_MEANING),
    /** Something else is another; taken as breaking until somebody says otherwise. */
    VALUE_CHANGED(BREAKING_MEANING);

    private final Impact impact;

    ChangeKind(Impact impact) {
        this.impact = impact;
    }

    /** The stable id, such as {@code row-relevelled}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a change of this kind means. */
    public Impact impact() {
        return impact;
    }
}
