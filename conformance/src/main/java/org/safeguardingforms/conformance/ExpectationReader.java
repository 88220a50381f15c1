package org.safeguardingforms.conformance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingforms.assessment.Count;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;

/** Reads what a case expects. Only the outcome must be given. */
final class ExpectationReader {

    private static final int MOST_ROWS = 10_000;
    private static final Set<String> MEMBERS =
            Arrays.stream(Aspect.values()).map(Aspect::member).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LEVELS =
            DecisionFacts.LEVELS.stream().map(Level::name).collect(Collectors.toUnmodifiableSet());

    private final JsonObject json;
    private final Map<Aspect, String> facts = new EnumMap<>(Aspect.class);

    private ExpectationReader(JsonObject json) {
        this.json = json.only(MEMBERS).require(Aspect.OUTCOME.member());
    }

    static DecisionFacts read(Optional<JsonObject> expected) {
        return expected.map(json -> new ExpectationReader(json).read()).orElseGet(() -> new DecisionFacts(Map.of()));
    }

    private DecisionFacts read() {
        outcome(Aspect.OUTCOME);
        outcome(Aspect.COULD_BECOME);
        yesNo(Aspect.MANDATORY);
        yesNo(Aspect.SETTLED);
        set(Aspect.RULES_MET);
        set(Aspect.RULES_NOT_KNOWN);
        set(Aspect.WARNINGS);
        json.object(Aspect.TOTALS.member()).ifPresent(totals -> facts.put(Aspect.TOTALS, totals(totals)));
        return new DecisionFacts(facts);
    }

    private void outcome(Aspect aspect) {
        json.string(aspect.member()).ifPresent(text -> {
            if (!text.equals(DecisionFacts.OUT_OF_SCOPE)) {
                json.constant(aspect.member(), text, Outcome.class);
            }
            facts.put(aspect, text);
        });
    }

    private void yesNo(Aspect aspect) {
        if (json.has(aspect.member())) {
            facts.put(aspect, DecisionFacts.yesNo(json.isTrue(aspect.member())));
        }
    }

    private void set(Aspect aspect) {
        if (json.has(aspect.member())) {
            facts.put(aspect, DecisionFacts.set(json.strings(aspect.member())));
        }
    }

    private static String totals(JsonObject totals) {
        totals.only(LEVELS);
        return DecisionFacts.LEVELS.stream()
                .map(level -> DecisionFacts.total(level, count(totals.require(level.name()), level)))
                .collect(Collectors.joining(", "));
    }

    private static Count count(JsonObject totals, Level level) {
        return totals.object(level.name())
                .map(count -> count.only(Set.of("yes", "possible")))
                .map(count -> new Count(number(count, "yes"), number(count, "possible")))
                .orElse(new Count(0, 0));
    }

    private static int number(JsonObject count, String member) {
        return count.require(member).integer(member, 0, MOST_ROWS).orElse(0);
    }
}
