package org.safeguardingforms.json;

import java.util.List;
import java.util.Optional;
import org.safeguardingforms.analysis.AgeBand;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Difference;
import org.safeguardingforms.analysis.StatedChange;
import org.safeguardingforms.analysis.Witness;
import org.safeguardingforms.duty.Shortfall;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.tree.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes comparisons as JSON: what the variant does, the smallest case for each direction with a record that is ready to be
 * assessed under each edition, then every class of cases.
 *
 * <pre>{@code
 * {"schema":"comparison/1","base":{…},"variant":{…},"effect":"WEAKER","classes":383,
 *  "smallestWeaker":{"base":"MUST_REFER","variant":"JUDGEMENT_REQUIRED","ages":[{"from":13,"to":13}],"words":"…",
 *   "responses":{…},"circumstances":[],"records":{"base":{…},"variant":{…}}},
 *  "weaker":[…],"stronger":[…],
 *  "shortfalls":[{"kind":"ASKS_FOR_LESS","place":"…#/changes/0","element":"refer","words":"…"}],
 *  "changes":[{"place":"…#/changes/0","element":"…","words":"…","reason":"…","asksForLess":true}]}
 * }</pre>
 *
 * <p>The effect is that on outcomes alone; {@code shortfalls} are what the variant asks for less of beside them.
 *
 * <p>An age of {@code null} is one that is not known. All cases are invented.
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** The comparison in UTF-8, indented. */
    public static byte[] write(Comparison comparison) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "comparison/1");
        json.set("base", ScreeningWriter.pin(comparison.base().pin()));
        json.set("variant", ScreeningWriter.pin(comparison.variant().pin()));
        json.put("effect", comparison.effect().name());
        json.put("classes", comparison.classes());
        smallest(json, "smallestWeaker", comparison.smallestWeaker(), comparison);
        smallest(json, "smallestStronger", comparison.smallestStronger(), comparison);
        list(json.putArray("weaker"), comparison.weaker(), comparison);
        list(json.putArray("stronger"), comparison.stronger(), comparison);
        ArrayNode shortfalls = json.putArray("shortfalls");
        comparison.shortfalls().forEach(one -> shortfall(shortfalls.addObject(), one));
        ArrayNode changes = json.putArray("changes");
        comparison.changes().forEach(one -> change(changes.addObject(), one, comparison.asksForLess(one)));
        return JsonText.indented(json);
    }

    private static void shortfall(ObjectNode json, Shortfall shortfall) {
        json.put("kind", shortfall.kind().name());
        json.put("place", shortfall.place().toString());
        json.put("element", shortfall.place().element());
        json.put("words", shortfall.words());
    }

    private static void change(ObjectNode json, StatedChange change, boolean asksForLess) {
        json.put("place", change.place().toString());
        json.put("element", change.element());
        json.put("words", change.words());
        json.put("reason", change.reason());
        json.put("asksForLess", asksForLess);
    }

    private static void smallest(ObjectNode json, String name, Optional<Difference> one, Comparison comparison) {
        one.ifPresent(difference -> {
            ObjectNode member = json.putObject(name);
            difference(member, difference, comparison);
            ObjectNode records = member.putObject("records");
            records.set("base", record(difference.smallest(), comparison.base()));
            records.set("variant", record(difference.smallest(), comparison.variant()));
        });
    }

    private static ObjectNode record(Witness witness, Edition edition) {
        return ScreeningWriter.write(witness.screening(edition));
    }

    private static void list(ArrayNode json, List<Difference> differences, Comparison comparison) {
        differences.forEach(one -> difference(json.addObject(), one, comparison));
    }

    private static void difference(ObjectNode json, Difference difference, Comparison comparison) {
        Witness witness = difference.smallest();
        json.put("base", difference.base().name());
        json.put("variant", difference.variant().name());
        ArrayNode ages = json.putArray("ages");
        difference.ages().forEach(band -> age(ages, band));
        json.put("words", comparison.words(difference));
        ScreeningWriter.responses(json.putObject("responses"), witness.responses());
        ArrayNode circumstances = json.putArray("circumstances");
        witness.circumstances().forEach(one -> circumstances.add(one.value()));
        witness.conclusion().ifPresent(conclusion -> json.put("conclusion", conclusion.name()));
    }

    private static void age(ArrayNode json, AgeBand band) {
        if (band instanceof AgeBand.Years years) {
            json.addObject().put("from", years.from()).put("to", years.to());
        } else {
            json.addNull();
        }
    }
}
