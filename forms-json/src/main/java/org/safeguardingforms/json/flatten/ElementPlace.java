package org.safeguardingforms.json.flatten;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.variant.ElementKind;
import tools.jackson.databind.JsonNode;

/** Where in the documents elements of each kind stand. A kind of element is one line here and one in {@link ElementKind}. */
enum ElementPlace {
    SCREENING_TOOL(DocumentKind.SCREENING_TOOL),
    HEADER_FIELD(SCREENING_TOOL, "header"),
    DOMAIN(SCREENING_TOOL, "domains"),
    INDICATOR(DOMAIN, "indicators"),
    REFERRAL_RULES(DocumentKind.REFERRAL_RULES),
    AGE_ADJUSTMENT(REFERRAL_RULES, "ageAdjustments"),
    RULE(REFERRAL_RULES, "rules"),
    ROLES(DocumentKind.ROLES),
    ROLE(ROLES, "roles"),
    CIRCUMSTANCES(DocumentKind.CIRCUMSTANCES),
    CIRCUMSTANCE(CIRCUMSTANCES, "circumstances"),
    INFORMATION_SHARING(DocumentKind.INFORMATION_SHARING),
    SOURCE(INFORMATION_SHARING, "sources"),
    REPORT_FIELD(INFORMATION_SHARING, "fields"),
    VIEW(INFORMATION_SHARING, "views"),
    MEETING_PLAN(DocumentKind.MEETING_PLAN),
    MILESTONE(MEETING_PLAN, "milestones"),
    PARTICIPANT(MILESTONE, "participants"),
    AGENDA_ITEM(MILESTONE, "agenda"),
    ALERTS(DocumentKind.ALERTS),
    ALERT(ALERTS, "alerts"),
    PATHWAYS(DocumentKind.PATHWAYS),
    PARTY(PATHWAYS, "parties"),
    ACTION(PATHWAYS, "actions"),
    STEP_OF_EVERYBODY(PATHWAYS, "everybody", "action"),
    PATHWAY(PATHWAYS, "pathways", "role"),
    STEP(PATHWAY, "steps", "action"),
    CASE_FLOW(DocumentKind.CASE_FLOW),
    STAGE(CASE_FLOW, "stages"),
    SCREENING_REQUIREMENT(DocumentKind.SCREENING_REQUIREMENT),
    SCREENING_RULE(SCREENING_REQUIREMENT, "rules"),
    MEASURES(DocumentKind.MEASURES),
    MEASURE(MEASURES, "measures"),
    LANGUAGE_GUIDANCE(DocumentKind.LANGUAGE_GUIDANCE),
    TERM(LANGUAGE_GUIDANCE, "terms"),
    RISK_ASSESSMENT(DocumentKind.RISK_ASSESSMENT),
    HISTORY_HEADING(RISK_ASSESSMENT, "history"),
    INVOLVEMENT(RISK_ASSESSMENT, "involve");

    private final DocumentKind document;
    private final @Nullable ElementPlace parent;
    private final String member;
    private final String idMember;

    ElementPlace(DocumentKind document) {
        this.document = document;
        this.parent = null;
        this.member = "";
        this.idMember = "";
    }

    ElementPlace(ElementPlace parent, String member) {
        this(parent, member, "id");
    }

    ElementPlace(ElementPlace parent, String member, String idMember) {
        this.document = parent.document;
        this.parent = parent;
        this.member = member;
        this.idMember = idMember;
    }

    static ElementPlace of(ElementKind kind) {
        return valueOf(kind.name());
    }

    ElementKind kind() {
        return ElementKind.valueOf(name());
    }

    /** The document that elements of this kind stand in. */
    DocumentKind document() {
        return document;
    }

    /** True for a definition as a whole. */
    boolean isDocument() {
        return parent == null;
    }

    /** What elements of this kind stand in; a definition stands in itself. */
    ElementPlace parent() {
        return parent == null ? this : parent;
    }

    /** True if elements of this kind stand in elements that have ids. */
    boolean isNested() {
        return !parent().isDocument();
    }

    /** True if elements of this kind stand in a list, and so can come, go and change places. */
    boolean isListed() {
        return !isDocument() && this != REPORT_FIELD && this != VIEW;
    }

    /** The member of the parent that holds elements of this kind. */
    String member() {
        return member;
    }

    /** The member that holds the id of an element in a list. */
    String idMember() {
        return idMember;
    }

    /** The id of an element in a list. */
    String idOf(JsonNode element) {
        return element.path(idMember).asString("");
    }

    /** The id of an item of a list, if it is an element of some kind; otherwise what is given. */
    static String idOf(JsonNode item, String otherwise) {
        return Arrays.stream(values())
                .filter(place -> item.path(place.idMember).isString())
                .map(place -> place.idOf(item))
                .findFirst()
                .orElse(otherwise);
    }

    /** The kinds that stand in elements of this kind. */
    List<ElementPlace> children() {
        return Arrays.stream(values()).filter(other -> other.parent == this).toList();
    }
}
