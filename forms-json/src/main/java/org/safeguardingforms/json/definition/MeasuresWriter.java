package org.safeguardingforms.json.definition;

import java.util.List;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.practice.Ground;
import org.safeguardingforms.practice.Measure;
import org.safeguardingforms.practice.Need;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes protective measures as their definition has them. */
public final class MeasuresWriter {

    private MeasuresWriter() {}

    static void measure(ObjectNode json, Measure measure) {
        json.put("id", measure.id().value());
        json.put("title", measure.title());
        ArrayNode grounds = json.putArray("grounds");
        measure.grounds().forEach(one -> ground(grounds.addObject(), one));
        needs(json.putArray("needs"), measure.needs());
        guidance(json.putArray("options"), measure.options());
        guidance(json.putArray("notes"), measure.notes());
        json.put("citation", measure.citation().paragraph());
    }

    private static void ground(ObjectNode json, Ground ground) {
        json.put("text", ground.text());
        json.set("when", RuleWriter.condition(ground.when()));
        json.put("citation", ground.citation().paragraph());
    }

    /** What a measure cannot be had without. */
    public static void needs(ArrayNode json, List<Need> needs) {
        for (Need need : needs) {
            ObjectNode one = json.addObject().put("text", need.text());
            ArrayNode from = one.putArray("from");
            need.from().forEach(from::add);
            one.put("metBy", need.metBy().value());
            one.put("citation", need.citation().paragraph());
        }
    }

    /** A list of sentences for the professional. */
    public static void guidance(ArrayNode json, List<Guidance> guidance) {
        guidance.forEach(one -> DefinitionWriter.guidance(json.addObject(), one));
    }
}
