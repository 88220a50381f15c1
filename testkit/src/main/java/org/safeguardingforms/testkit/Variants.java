package org.safeguardingforms.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Level;

/**
 * Small variants of an edition, for trying out what handles any variant: one row relevelled, or one limit of a rule or of an
 * age adjustment moved by one.
 *
 * <pre>{@code
 * Arbitrary<VariantEdition> variants = Variants.of(Editions.bundled(), edition).any();
 * }</pre>
 *
 * <p>Each draw loads an edition, which takes some milliseconds: a hundred tries are plenty.
 */
public final class Variants {

    private static final int OLDEST_CHILD = 17;

    private final Editions source;
    private final Edition base;

    private Variants(Editions source, Edition base) {
        this.source = source;
        this.base = base;
    }

    /**
     * Variants of an edition.
     *
     * @param source where the edition was loaded from
     */
    public static Variants of(Editions source, Edition base) {
        return new Variants(source, base);
    }

    /** One change of any of these kinds. They declare that they depart from their base, whatever they do. */
    public Arbitrary<VariantEdition> any() {
        return Arbitraries.oneOf(relevelled(), withAnotherLimit());
    }

    /** One row at another level. */
    public Arbitrary<VariantEdition> relevelled() {
        return Arbitraries.of(base.screeningTool().indicators().toList())
                .flatMap(row -> Arbitraries.of(Arrays.stream(Level.values())
                                .filter(level -> level != row.level())
                                .toList())
                        .map(level -> relevel(row, level)))
                .map(this::load)
                .withoutEdgeCases();
    }

    /** One age limit or count of a rule, or one age of an adjustment, moved by one up or down. */
    public Arbitrary<VariantEdition> withAnotherLimit() {
        List<String> changes = Stream.concat(
                        base.referralRules().rules().stream().flatMap(Variants::limits),
                        base.referralRules().ageAdjustments().stream().flatMap(Variants::ages))
                .toList();
        return Arbitraries.of(changes).map(this::load).withoutEdgeCases();
    }

    private static String relevel(Indicator row, Level level) {
        return amend("indicator", row.id().value(), "level", "\"" + row.level() + "\"", "\"" + level + "\"");
    }

    private static Stream<String> ages(AgeAdjustment adjustment) {
        return moved(adjustment.ageAtMost(), 0, OLDEST_CHILD)
                .map(age ->
                        amend("age-adjustment", adjustment.id(), "ageAtMost", "" + adjustment.ageAtMost(), "" + age));
    }

    private static Stream<String> limits(Rule rule) {
        List<String> changes = new ArrayList<>();
        limits(rule.id().value(), rule.when(), "when", changes);
        return changes.stream();
    }

    private static void limits(String rule, Condition condition, String path, List<String> changes) {
        if (condition instanceof Condition.AgeAtMost age) {
            moved(age.years(), 0, OLDEST_CHILD)
                    .forEach(to -> changes.add(amend("rule", rule, path + "/ageAtMost", "" + age.years(), "" + to)));
        } else if (condition instanceof Condition.Present present) {
            int count = present.atLeast();
            moved(count, 1, count + 1)
                    .forEach(to -> changes.add(amend("rule", rule, path + "/present/atLeast", "" + count, "" + to)));
        } else if (condition instanceof Condition.AllOf all) {
            parts(rule, all.parts(), path + "/all/", changes);
        } else if (condition instanceof Condition.AnyOf any) {
            parts(rule, any.parts(), path + "/any/", changes);
        }
    }

    private static void parts(String rule, List<Condition> parts, String path, List<String> changes) {
        for (int i = 0; i < parts.size(); i++) {
            limits(rule, parts.get(i), path + i, changes);
        }
    }

    private static Stream<Integer> moved(int limit, int least, int most) {
        return Stream.of(limit - 1, limit + 1).filter(to -> to >= least && to <= most);
    }

    private static String amend(String element, String id, String member, String from, String to) {
        return "{\"change\":\"amend\",\"element\":\"" + element + "\",\"id\":\"" + id + "\",\"from\":{\"" + member
                + "\":" + from + "},\"to\":{\"" + member + "\":" + to + "},\"reason\":\"Invented\"}";
    }

    private VariantEdition load(String change) {
        EditionPin pin = base.pin();
        String json =
                "{\"schema\":\"variant/1\",\"id\":\"invented-variant\",\"version\":\"1.0.0\",\"title\":\"Invented\","
                        + "\"status\":\"draft\",\"source\":\"Invented\",\"language\":\"en-GB\",\"extends\":{\"id\":\""
                        + pin.id()
                        + "\",\"version\":\"" + pin.version() + "\",\"digest\":\"" + pin.digest()
                        + "\"},\"relation\":\"departs\",\"changes\":[" + change + "]}";
        Editions local = Editions.of(List.of(json.getBytes(StandardCharsets.UTF_8)));
        return source.and(local).variant("invented-variant", "1.0.0").orThrow();
    }
}
