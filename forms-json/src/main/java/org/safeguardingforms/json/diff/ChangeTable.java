package org.safeguardingforms.json.diff;

import java.util.Map;
import java.util.Set;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.Wording;

/** Says what kind of change it is, from the place and what happened there. What it does not know, it takes as breaking. */
final class ChangeTable {

    private static final Set<String> NAMES = Set.of("schema", "id", "version");
    private static final Set<String> MADE_OF = Set.of("definitions", "flattenedFrom");

    /** By the place in a definition of one kind: what it means if something is added, removed, or anything at all. */
    private static final Map<String, ChangeKind> PLACES = Map.ofEntries(
            Map.entry("ADDED screening-tool/1 domains/*/indicators/*", ChangeKind.ROW_ADDED),
            Map.entry("REMOVED screening-tool/1 domains/*/indicators/*", ChangeKind.ROW_REMOVED),
            Map.entry("MOVED screening-tool/1 domains/*/indicators/*", ChangeKind.ROW_MOVED),
            Map.entry("screening-tool/1 domains/*/indicators/*/level", ChangeKind.ROW_RELEVELLED),
            Map.entry("screening-tool/1 domains/*/indicators/*/sameAs", ChangeKind.ROW_LINK_CHANGED),
            Map.entry("ADDED screening-tool/1 domains/*", ChangeKind.DOMAIN_ADDED),
            Map.entry("REMOVED screening-tool/1 domains/*", ChangeKind.DOMAIN_REMOVED),
            Map.entry("MOVED screening-tool/1 domains/*", ChangeKind.DOMAIN_MOVED),
            Map.entry("ADDED screening-tool/1 domains/*/notes", ChangeKind.NOTES_ADDED),
            Map.entry("REMOVED screening-tool/1 domains/*/notes", ChangeKind.NOTES_REMOVED),
            Map.entry("ADDED screening-tool/1 header/*", ChangeKind.HEADER_FIELD_ADDED),
            Map.entry("REMOVED screening-tool/1 header/*", ChangeKind.HEADER_FIELD_REMOVED),
            Map.entry("screening-tool/1 header/*/required", ChangeKind.HEADER_DEMAND_CHANGED),
            Map.entry("screening-tool/1 rowCounts/HIGH", ChangeKind.ROW_COUNT_CHANGED),
            Map.entry("screening-tool/1 rowCounts/MEDIUM", ChangeKind.ROW_COUNT_CHANGED),
            Map.entry("screening-tool/1 rowCounts/LOW", ChangeKind.ROW_COUNT_CHANGED),
            Map.entry("screening-tool/1 introduction", ChangeKind.WORDS_CHANGED),
            Map.entry("screening-tool/1 contact", ChangeKind.CONTACT_CHANGED),
            Map.entry("ADDED referral-rules/1 rules/*", ChangeKind.RULE_ADDED),
            Map.entry("REMOVED referral-rules/1 rules/*", ChangeKind.RULE_REMOVED),
            Map.entry("MOVED referral-rules/1 rules/*", ChangeKind.RULE_MOVED),
            Map.entry("referral-rules/1 rules/*/when", ChangeKind.RULE_CONDITION_CHANGED),
            Map.entry("referral-rules/1 rules/*/outcome", ChangeKind.RULE_OUTCOME_CHANGED),
            Map.entry("referral-rules/1 rules/*/mandatory", ChangeKind.RULE_DUTY_CHANGED),
            Map.entry("referral-rules/1 present", ChangeKind.PRESENT_CHANGED),
            Map.entry("referral-rules/1 ageSuggestions", ChangeKind.AGE_SUGGESTIONS_CHANGED),
            Map.entry("referral-rules/1 ageScope/designedFrom", ChangeKind.DESIGNED_AGE_CHANGED),
            Map.entry("referral-rules/1 ageScope/adultAt", ChangeKind.ADULT_AGE_CHANGED),
            Map.entry("referral-rules/1 ageAdjustments/*", ChangeKind.AGE_ADJUSTMENT_CHANGED),
            Map.entry("referral-rules/1 ageAdjustments/*/ageAtMost", ChangeKind.AGE_ADJUSTMENT_CHANGED),
            Map.entry("referral-rules/1 ageAdjustments/*/from", ChangeKind.AGE_ADJUSTMENT_CHANGED),
            Map.entry("referral-rules/1 ageAdjustments/*/to", ChangeKind.AGE_ADJUSTMENT_CHANGED),
            Map.entry("ADDED roles/1 roles/*", ChangeKind.ROLE_ADDED),
            Map.entry("REMOVED roles/1 roles/*", ChangeKind.ROLE_REMOVED),
            Map.entry("ADDED circumstances/1 circumstances/*", ChangeKind.CIRCUMSTANCE_ADDED),
            Map.entry("REMOVED circumstances/1 circumstances/*", ChangeKind.CIRCUMSTANCE_REMOVED),
            Map.entry("ADDED pathways/1 everybody/*", ChangeKind.STEP_ADDED),
            Map.entry("REMOVED pathways/1 everybody/*", ChangeKind.STEP_REMOVED),
            Map.entry("ADDED pathways/1 pathways/*", ChangeKind.STEP_ADDED),
            Map.entry("REMOVED pathways/1 pathways/*", ChangeKind.STEP_REMOVED),
            Map.entry("ADDED pathways/1 pathways/*/steps/*", ChangeKind.STEP_ADDED),
            Map.entry("REMOVED pathways/1 pathways/*/steps/*", ChangeKind.STEP_REMOVED),
            Map.entry("ADDED meeting-plan/1 milestones/*", ChangeKind.MILESTONE_ADDED),
            Map.entry("REMOVED meeting-plan/1 milestones/*", ChangeKind.MILESTONE_REMOVED),
            Map.entry("meeting-plan/1 milestones/*/after", ChangeKind.DEADLINE_CHANGED),
            Map.entry("meeting-plan/1 milestones/*/after/milestone", ChangeKind.DEADLINE_CHANGED),
            Map.entry("meeting-plan/1 milestones/*/after/occurrence", ChangeKind.DEADLINE_CHANGED),
            Map.entry("meeting-plan/1 milestones/*/after/limit", ChangeKind.DEADLINE_CHANGED),
            Map.entry("meeting-plan/1 milestones/*/after/force", ChangeKind.DEADLINE_CHANGED),
            Map.entry("meeting-plan/1 milestones/*/considerations", ChangeKind.WORDS_CHANGED),
            Map.entry("meeting-plan/1 milestones/*/participants/*/attendance", ChangeKind.ATTENDANCE_CHANGED));

    /** By the name of the member, in any definition. */
    private static final Map<String, ChangeKind> MEMBERS = Map.ofEntries(
            Map.entry("citation", ChangeKind.CITATION_CHANGED),
            Map.entry("presentCitation", ChangeKind.CITATION_CHANGED),
            Map.entry("seeAlso", ChangeKind.CITATION_CHANGED),
            Map.entry("source", ChangeKind.CITATION_CHANGED),
            Map.entry("status", ChangeKind.STATUS_CHANGED),
            Map.entry("validFrom", ChangeKind.VALIDITY_CHANGED),
            Map.entry("validTo", ChangeKind.VALIDITY_CHANGED),
            Map.entry("language", ChangeKind.LANGUAGE_CHANGED),
            Map.entry("marking", ChangeKind.MARKING_CHANGED),
            Map.entry("sensitivity", ChangeKind.PRIVACY_CHANGED),
            Map.entry("mayHold", ChangeKind.PRIVACY_CHANGED),
            Map.entry("withholds", ChangeKind.PRIVACY_CHANGED));

    /** Members that people read. */
    private static final Set<String> PRINTED = Set.of(
            "text",
            "label",
            "title",
            "wording",
            "words",
            "question",
            "notes",
            "indicator",
            "level",
            "answer",
            "reason",
            "lost",
            "recipient",
            "board",
            "introduction",
            "reporter",
            "grading",
            "scale",
            "gradeNotes",
            "closing",
            "HIGH",
            "MEDIUM",
            "LOW",
            "strong");

    private final String definition;

    ChangeTable(DocumentKind kind) {
        this.definition = kind.schemaName();
    }

    String definition() {
        return definition;
    }

    /** Names are compared as versions; what an edition pins or was flattened from is told by its definitions. */
    boolean isSkipped(TreePath path, String member) {
        boolean isName = path.pattern().isEmpty() && NAMES.contains(member);
        return isName || (definition.equals("edition/1") && MADE_OF.contains(member));
    }

    ChangeKind kind(Operation operation, TreePath path, String before, String after) {
        String place = definition + " " + path.pattern();
        ChangeKind exact = PLACES.get(operation + " " + place);
        ChangeKind any = exact == null ? PLACES.get(place) : exact;
        return any == null ? byMember(operation, path, before, after) : any;
    }

    private static ChangeKind byMember(Operation operation, TreePath path, String before, String after) {
        ChangeKind known = MEMBERS.get(path.last());
        if (known != null) {
            return known;
        } else if (PRINTED.contains(path.last()) && operation == Operation.CHANGED) {
            return printed(path, Wording.areAlike(before, after));
        }
        return switch (operation) {
            case ADDED -> ChangeKind.ELEMENT_ADDED;
            case REMOVED -> ChangeKind.ELEMENT_REMOVED;
            case MOVED -> ChangeKind.ELEMENT_MOVED;
            case CHANGED -> ChangeKind.VALUE_CHANGED;
        };
    }

    private static ChangeKind printed(TreePath path, boolean alike) {
        if (path.pattern().equals("domains/*/indicators/*/text")) {
            return alike ? ChangeKind.ROW_RESPELT : ChangeKind.ROW_REWORDED;
        }
        return alike ? ChangeKind.SPELLING_CHANGED : ChangeKind.WORDS_CHANGED;
    }
}
