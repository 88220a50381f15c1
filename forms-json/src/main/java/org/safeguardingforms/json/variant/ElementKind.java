package org.safeguardingforms.json.variant;

import java.util.Locale;

/** What a change can be about: a definition as a whole, or one of its elements that has a stable id. */
public enum ElementKind {
    /** The form: its marking, introduction, column headings, contact and other printed texts. */
    SCREENING_TOOL,
    /** A field at the head of the form. */
    HEADER_FIELD,
    /** A domain of the form, with all its rows. */
    DOMAIN,
    /** A row of the form; it stands in a domain. */
    INDICATOR,
    /** The rules as a whole: which answers count as present, for which ages the tool is. */
    REFERRAL_RULES,
    /** A level that a child's age suggests (6.4). */
    AGE_ADJUSTMENT,
    /** A referral rule. */
    RULE,
    /** The kinds of agency as a whole. */
    ROLES,
    /** A kind of agency. */
    ROLE,
    /** The circumstances as a whole. */
    CIRCUMSTANCES,
    /** Something that a record can say about a child's situation. */
    CIRCUMSTANCE,
    /** The form for information to the police (Annexe 1): its marking, recipient and wording. */
    INFORMATION_SHARING,
    /** A box for where information comes from. */
    SOURCE,
    /** A field of a report; its kinds are fixed, its label is not. */
    REPORT_FIELD,
    /** A view of a report; its purposes are fixed. */
    VIEW,
    /** The meetings as a whole. */
    MEETING_PLAN,
    /** A milestone of the plan, with its time limit (sections 11 and 12). */
    MILESTONE,
    /** Somebody who takes part; they stand in a milestone. */
    PARTICIPANT,
    /** Something on the agenda; it stands in a milestone. */
    AGENDA_ITEM,
    /** The alerts as a whole. */
    ALERTS,
    /** What attention is drawn to in a special situation. */
    ALERT,
    /** What each kind of agency does, as a whole. */
    PATHWAYS,
    /** Somebody who acts or is turned to. */
    PARTY,
    /** Something to do, which steps take. */
    ACTION,
    /** A step that everybody takes; its id is its action's. */
    STEP_OF_EVERYBODY,
    /** The steps of one kind of agency; its id is its role's. */
    PATHWAY,
    /** A step of a pathway; its id is its action's. It stands in a pathway. */
    STEP,
    /** The way of a case as a whole. */
    CASE_FLOW,
    /** A stage of a case. */
    STAGE,
    /** When a child is to be screened, as a whole. */
    SCREENING_REQUIREMENT,
    /** A rule that asks for a screening. */
    SCREENING_RULE,
    /** The protective measures as a whole. */
    MEASURES,
    /** A protective measure (13.6, 18.2). */
    MEASURE,
    /** The terms to avoid as a whole (section 4). */
    LANGUAGE_GUIDANCE,
    /** A term to avoid. */
    TERM,
    /** What is handed over to a risk assessment, as a whole (section 20). */
    RISK_ASSESSMENT,
    /** A heading of the child's history. */
    HISTORY_HEADING,
    /** Somebody to involve in the risk assessment. */
    INVOLVEMENT;

    /** The word that stands in a variant, such as {@code age-adjustment}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
