package org.safeguardingforms.comparison;

import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.AgeSuggestions;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.ProblemsException;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Selection;

/** Small editions of any kind: few rows, some of them linked, and rules such as no board would write. */
final class RandomEdition {

    static final CircumstanceId CIRCUMSTANCE = new CircumstanceId("LOOKED_AFTER");
    private static final List<String> ROWS = List.of("a.one", "a.two", "b.three");
    private static final int[] AGES = {3, 9};

    private final RandomGenerator random;
    private final List<String> rows;

    private RandomEdition(RandomGenerator random, int rows) {
        this.random = random;
        this.rows = ROWS.subList(0, rows);
    }

    /** An edition with some of so many rows, at least one. */
    static Edition draw(RandomGenerator random, int rows) {
        RandomEdition source = new RandomEdition(random, rows);
        return Stream.generate(source::attempt)
                .limit(1_000)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Fails now and then, where a rule counts more rows than there are. */
    private Optional<Edition> attempt() {
        try {
            return Optional.of(edition());
        } catch (ProblemsException unsound) {
            return Optional.empty();
        }
    }

    private Edition edition() {
        Changed edition = Changed.from(EDITION).withoutRules().withoutDomains();
        List<Indicator> drawn = rows();
        for (String domain : List.of("a", "b")) {
            edition.domain(
                    domain,
                    drawn.stream()
                            .filter(row -> row.id().value().startsWith(domain))
                            .toArray(Indicator[]::new));
        }
        for (int i = 0; i <= random.nextInt(4); i++) {
            int outcome = random.nextInt(4);
            edition.rule("rule-" + i, condition(2), Outcome.values()[Math.min(outcome + 1, 3)], outcome == 3);
        }
        edition.present(
                random.nextInt(3) == 0 ? new Answer[] {Answer.YES} : new Answer[] {Answer.YES, Answer.POSSIBLE});
        edition.adultAt(random.nextInt(3) == 0 ? 12 : 13);
        return edition.suggestions(oneOf(AgeSuggestions.values()), adjustments())
                .build();
    }

    private List<Indicator> rows() {
        List<Indicator> drawn = new ArrayList<>();
        for (String row : rows) {
            if (drawn.isEmpty() || random.nextInt(4) > 0) {
                boolean linked = !drawn.isEmpty() && random.nextInt(3) == 0;
                String sameAs = linked ? drawn.get(0).id().value() : row;
                drawn.add(Changed.row(row, oneOf(Level.values()), sameAs));
            }
        }
        return drawn;
    }

    private AgeAdjustment[] adjustments() {
        List<AgeAdjustment> adjustments = new ArrayList<>();
        if (random.nextBoolean()) {
            adjustments.add(new AgeAdjustment("one", age(), Level.MEDIUM, Level.HIGH, Changed.CITATION));
        }
        if (random.nextBoolean()) {
            Level to = random.nextBoolean() ? Level.MEDIUM : Level.HIGH;
            adjustments.add(new AgeAdjustment("two", age(), Level.LOW, to, Changed.CITATION));
        }
        return adjustments.toArray(AgeAdjustment[]::new);
    }

    private Condition condition(int depth) {
        int kind = random.nextInt(depth > 0 ? 12 : 9);
        if (kind < 5) {
            return new Condition.Present(1 + random.nextInt(2), selection());
        }
        return switch (kind) {
            case 5 -> new Condition.AgeAtMost(age());
            case 6 -> new Condition.AgeSuggestionOpen(1 + random.nextInt(2));
            case 7 -> new Condition.CircumstanceHolds(CIRCUMSTANCE);
            case 8 -> new Condition.JudgementRecorded(oneOf(Conclusion.values()));
            case 9 -> new Condition.AnyOf(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.AllOf(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Selection selection() {
        Set<DomainId> domains = random.nextInt(4) == 0 ? Set.of(new DomainId("a")) : Set.of();
        Set<IndicatorId> named = random.nextInt(4) == 0 ? Set.of(new IndicatorId(rows.get(0))) : Set.of();
        return new Selection(oneOf(Level.values()), domains, named);
    }

    private int age() {
        return AGES[random.nextInt(AGES.length)];
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
