package org.safeguardingforms.json;

import java.util.List;
import java.util.Locale;
import org.safeguardingforms.definition.AgeScope;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionWriter;
import org.safeguardingforms.json.definition.MeetingPlanWriter;
import org.safeguardingforms.json.definition.PracticeWriter;
import org.safeguardingforms.json.definition.RuleWriter;
import org.safeguardingforms.json.definition.SharingToolWriter;
import org.safeguardingforms.json.tree.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a whole edition as one JSON object: everything its definitions say, put together, with its digest. */
public final class EditionJson {

    private EditionJson() {}

    /** The edition in UTF-8, indented. */
    public static byte[] write(Edition edition) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        envelope(json, edition.envelope(), edition.pin());
        screeningTool(json, edition.screeningTool());
        referralRules(json, edition.referralRules());
        vocabulary(json, edition);
        SharingToolWriter.write(json.putObject("informationSharing"), edition.informationSharingTool());
        MeetingPlanWriter.write(json.putArray("milestones"), edition.meetingPlan());
        PracticeWriter.write(json.putObject("practice"), edition.practice());
        return JsonText.indented(json);
    }

    /**
     * What can be told of editions without assembling them, in UTF-8, indented:
     * <code>{"editions":[{"id","version","digest","title","status","source","language"}]}</code>.
     */
    public static byte[] writeSummaries(List<EditionSummary> editions) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("editions");
        editions.forEach(one -> envelope(list.addObject(), one.envelope(), one.pin()));
        return JsonText.indented(json);
    }

    private static void envelope(ObjectNode json, Envelope envelope, EditionPin pin) {
        json.put("id", envelope.id());
        json.put("version", envelope.version().toString());
        json.put("digest", pin.digest().value());
        json.put("title", envelope.title());
        json.put("status", envelope.status().name().toLowerCase(Locale.ROOT));
        json.put("source", envelope.source());
        json.put("language", envelope.language());
    }

    private static void screeningTool(ObjectNode json, ScreeningTool tool) {
        json.put("form", tool.envelope().title());
        json.put("marking", tool.marking());
        ArrayNode introduction = json.putArray("introduction");
        tool.introduction().forEach(paragraph -> {
            ArrayNode phrases = introduction.addArray();
            paragraph.forEach(
                    phrase -> phrases.addObject().put("text", phrase.text()).put("strong", phrase.strong()));
        });
        ArrayNode domains = json.putArray("domains");
        tool.domains().forEach(domain -> domain(domains.addObject(), domain));
        ArrayNode contact = json.putArray("contact");
        tool.contact().forEach(contact::add);
    }

    private static void domain(ObjectNode json, Domain domain) {
        json.put("id", domain.id().value());
        json.put("title", domain.title());
        if (domain.hasNotes()) {
            json.put("notes", domain.notesLabel());
        }
        ArrayNode rows = json.putArray("indicators");
        domain.indicators().forEach(row -> indicator(rows.addObject(), row));
    }

    private static void indicator(ObjectNode json, Indicator row) {
        json.put("id", row.id().value());
        json.put("text", row.text());
        json.put("level", row.level().name());
        if (row.isRepeated()) {
            json.put("sameAs", row.concern().value());
        }
    }

    private static void referralRules(ObjectNode json, ReferralRules rules) {
        ArrayNode present = json.putArray("present");
        rules.present().stream().sorted().forEach(answer -> present.add(answer.name()));
        ageScope(json.putObject("ageScope"), rules.ageScope());
        ArrayNode adjustments = json.putArray("ageAdjustments");
        rules.ageAdjustments().forEach(one -> adjustments
                .addObject()
                .put("id", one.id())
                .put("ageAtMost", one.ageAtMost())
                .put("from", one.from().name())
                .put("to", one.to().name())
                .put("citation", one.citation().paragraph()));
        json.put("ageSuggestions", rules.ageSuggestions().name());
        ArrayNode list = json.putArray("rules");
        rules.rules().forEach(rule -> RuleWriter.rule(list.addObject(), rule));
    }

    private static void ageScope(ObjectNode json, AgeScope scope) {
        json.put("designedFrom", scope.designedFrom());
        DefinitionWriter.guidance(json.putObject("youngerNote"), scope.youngerNote());
        json.put("adultAt", scope.adultAt());
        DefinitionWriter.guidance(json.putObject("adultSignpost"), scope.adultSignpost());
    }

    private static void vocabulary(ObjectNode json, Edition edition) {
        ArrayNode roles = json.putArray("roles");
        edition.roles()
                .roles()
                .forEach(role -> entry(
                        roles, role.id().value(), role.label(), role.citation().paragraph()));
        ArrayNode circumstances = json.putArray("circumstances");
        edition.circumstances()
                .circumstances()
                .forEach(one -> entry(
                        circumstances,
                        one.id().value(),
                        one.label(),
                        one.citation().paragraph()));
    }

    private static void entry(ArrayNode list, String id, String label, String citation) {
        list.addObject().put("id", id).put("label", label).put("citation", citation);
    }
}
