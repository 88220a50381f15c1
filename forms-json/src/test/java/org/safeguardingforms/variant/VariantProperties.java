package org.safeguardingforms.variant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.EditionJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.FlatDocument;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.rule.Level;

/** What holds of every variant, tried with changes taken at random. */
class VariantProperties {

    /** Every change here touches a thing of its own. */
    private static final List<String> INDEPENDENT = Stream.of(
                    relevelled(),
                    Stream.of(
                            add(
                                    "rule",
                                    "",
                                    "after",
                                    "high-indicator",
                                    "{'id': 'new-rule', 'title': 'New', 'when':"
                                            + " {'present': {'atLeast': 3}}, 'outcome': 'REFER', 'mandatory': false,"
                                            + " 'citation': '6.4'}"),
                            add(
                                    "domain",
                                    "",
                                    "after",
                                    "health",
                                    "{'id': 'travel', 'title': 'Travel Domain', 'indicators':"
                                            + " [{'id': 'travel.far', 'text': 'Journeys', 'level': 'LOW'}]}"),
                            add(
                                    "indicator",
                                    "'in': 'health', ",
                                    "after",
                                    "health.self-harming",
                                    "{'id': 'health.new', 'text': 'New', 'level': 'LOW'}"),
                            add(
                                    "indicator",
                                    "'in': 'health', ",
                                    "after",
                                    "health.new",
                                    "{'id': 'health.newer', 'text': 'Newer', 'level': 'HIGH'}"),
                            "'change': 'move', 'element': 'domain', 'id': 'behaviour', 'from': {'after': 'health'},"
                                    + " 'to': {}",
                            "'change': 'amend', 'element': 'milestone', 'id': 'strategy-discussion',"
                                    + " 'from': {'after/limit/count': 3}, 'to': {'after/limit/count': 2}",
                            "'change': 'amend', 'element': 'screening-tool', 'from': {'marking': 'RESTRICTED'},"
                                    + " 'to': {'marking': 'OFFICIAL'}",
                            "'change': 'amend', 'element': 'referral-rules', 'from': {'ageSuggestions': 'SHOWN_ONLY'},"
                                    + " 'to': {'ageSuggestions': 'COUNT_AS_LEVEL'}"))
            .flatMap(changes -> changes)
            .toList();

    private static Stream<String> relevelled() {
        return EDITION.screeningTool()
                .indicators()
                .filter(row -> row.level() == Level.MEDIUM)
                .map(VariantProperties::relevel);
    }

    private static String relevel(Indicator row) {
        return "'change': 'amend', 'element': 'indicator', 'id': '" + row.id()
                + "', 'from': {'level': 'MEDIUM'}, 'to': {'level': 'HIGH'}";
    }

    private static String add(String element, String in, String where, String anchor, String content) {
        return "'change': 'add', 'element': '" + element + "', " + in + "'" + where + "': '" + anchor + "', 'to': "
                + content;
    }

    private static List<String> some(Random random) {
        List<String> changes = new ArrayList<>(INDEPENDENT);
        Collections.shuffle(changes, random);
        List<String> some = new ArrayList<>(changes.subList(0, random.nextInt(changes.size())));
        some.removeIf(change -> change.contains("health.newer")); // stands after another new row
        return some;
    }

    private static VariantEdition made(List<String> changes) {
        return Exampleshire.sound(changes.toArray(String[]::new));
    }

    /** Everything that the edition says, its digest apart. */
    private static String content(Edition edition) {
        return new String(EditionJson.write(edition), UTF_8).replaceAll("sha256:[0-9a-f]{64}", "");
    }

    @Property(tries = 30)
    void theOrderOfIndependentChangesMakesNoDifferenceToWhatTheyMake(@ForAll Random random) {
        List<String> changes = some(random);
        List<String> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, random);

        assertThat(content(made(shuffled).edition()))
                .isEqualTo(content(made(changes).edition()));
    }

    @Property(tries = 30)
    void whatIsWrittenLoadsAgainToTheSame(@ForAll Random random) {
        VariantEdition made = made(some(random));
        List<byte[]> written = made.documents().stream()
                .map(FlatDocument::json)
                .map(json -> json.getBytes(UTF_8))
                .toList();

        Edition again = Editions.of(written).edition(Exampleshire.ID, "1.0.0").orThrow();

        assertThat(again.pin()).isEqualTo(made.edition().pin());
        assertThat(content(again)).isEqualTo(content(made.edition()));
    }

    @Property(tries = 30)
    void anyOtherWordOfAVariantGivesAnotherDigest(@ForAll Random random) {
        String variant = Exampleshire.variant(some(random).toArray(String[]::new));
        List<Integer> places = Stream.iterate(
                        variant.indexOf("board"), at -> at >= 0, at -> variant.indexOf("board", at + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        places.add(variant.indexOf("decision 7"));
        int at = places.get(random.nextInt(places.size()));
        String other = variant.substring(0, at) + "x" + variant.substring(at + 1);

        assertThat(digest(other)).isNotEqualTo(digest(variant));
    }

    @Property(tries = 30)
    void whiteSpaceInAVariantMakesNoDifference(@ForAll Random random) {
        String variant = Exampleshire.variant(some(random).toArray(String[]::new));
        String space = " ".repeat(1 + random.nextInt(3)) + "\n";

        assertThat(digest(variant.replace("\": ", "\":" + space).replace(", \"", "," + space + "\"")))
                .isEqualTo(digest(variant));
    }

    private static String digest(String variant) {
        return Exampleshire.editions(variant)
                .edition(Exampleshire.ID, "1.0.0")
                .orThrow()
                .pin()
                .digest()
                .value();
    }

    @Property(tries = 30)
    void everyElementThatNoChangeNamesComesFromTheBaseUntouched(@ForAll Random random) {
        List<String> changes = some(random);
        VariantEdition made = made(changes);

        for (var element : made.provenance().elements()) {
            boolean isNamed = changes.stream().anyMatch(change -> change.contains("'" + element.id() + "'"));
            boolean isUntouched = made.provenance().of(element).touches().isEmpty();
            assertThat(isUntouched
                            || isNamed
                            || element.id().isEmpty()
                            || element.in().equals("travel"))
                    .as(element.toString())
                    .isTrue();
        }
    }
}
