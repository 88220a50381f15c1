package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.duty.Shortfall;
import org.safeguardingforms.duty.Shortfalls;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.rule.IndicatorId;

/**
 * What a variant does to the outcomes of its base, over every possible case: any age or none, any answers, any levels of the
 * professional's own, any circumstances and any conclusion. Beside the outcomes: what else it asks for less of.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(base, variant).orThrow();
 * comparison.effect();          // WEAKER
 * comparison.smallestWeaker();  // a child of 13, one High row: refer, mandatory -> judgement required
 * }</pre>
 *
 * <p>A case is compared as it is recorded under each edition: a row that only one of them has counts there only. Weaker
 * is also a referral that stays one but is no longer mandatory, and a child for whom the variant gives no outcome. What an
 * assessment <em>could become</em> is not compared: it is the outcome of another case, which is compared itself.
 *
 * <p>Exact: cases that no rule of either edition can tell apart are a class, and every class is looked at. Each case that is
 * reported has been assessed by the {@link Assessor} of both editions. Immutable and thread-safe.
 */
public final class Comparison {

    /**
     * How many classes of cases are looked at, at most. There is no bound of time but this one: in the worst case it takes some
     * seconds. The conditions of alerts, actions and measures have the same bound, each for itself.
     */
    public static final int MAX_CLASSES = Budget.CLASSES;

    private final Edition base;
    private final Edition variant;
    private final Form right;
    private final List<Difference> differences;
    private final int classes;
    private final List<Shortfall> shortfalls;
    private final List<StatedChange> changes;

    private Comparison(Form left, Form right, Budget budget) {
        this.base = left.edition();
        this.variant = right.edition();
        this.right = right;
        this.differences = differences(left, right, budget);
        this.classes = budget.spent();
        this.shortfalls = Shortfalls.of(base, variant, new Narrowings(left, right));
        this.changes = List.of();
        check();
    }

    private Comparison(Comparison outcomes, List<StatedChange> changes, UnaryOperator<Shortfall> placing) {
        this.base = outcomes.base;
        this.variant = outcomes.variant;
        this.right = outcomes.right;
        this.differences = outcomes.differences;
        this.classes = outcomes.classes;
        this.shortfalls = outcomes.shortfalls.stream().map(placing).toList();
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two editions. Rows are the same if their ids are.
     *
     * @return the comparison, or an {@code analysis-too-large} problem if the rules tell more than {@link #MAX_CLASSES}
     *     classes of cases apart
     */
    public static Checked<Comparison> of(Edition base, Edition variant) {
        return of(base, variant, Map.of());
    }

    /**
     * Compares two editions of which the second has moved rows: they are the same, and have another id.
     *
     * @param moved the id of each moved row in the base, with its id in the variant
     * @return the comparison, or an {@code analysis-too-large} problem if the rules tell more than {@link #MAX_CLASSES}
     *     classes of cases apart
     * @throws IllegalArgumentException if an edition has no such row, or two rows are moved to one id
     */
    public static Checked<Comparison> of(Edition base, Edition variant, Map<IndicatorId, IndicatorId> moved) {
        moved.keySet().forEach(base::indicator);
        moved.values().forEach(variant::indicator);
        if (Set.copyOf(moved.values()).size() < moved.size()) {
            throw new IllegalArgumentException("moved: two rows have one id in the variant");
        }
        return Budget.run(variant, budget -> new Comparison(Form.of(base), Form.of(variant, moved), budget));
    }

    static List<Difference> differences(Form base, Form variant, Budget budget) {
        Choices choices = Choices.forBoth(base, variant, budget);
        SideView left = SideView.of(base, choices, Choice::left);
        SideView right = SideView.of(variant, choices, Choice::right);
        Classes classes = new Classes(choices, budget);
        Differences differences = new Differences(choices, variant);
        for (Situation situation : Situation.of(List.of(base.edition(), variant.edition()))) {
            Side asked = Side.of(left, left.rules().rules(), situation);
            Side instead = Side.of(right, right.rules().rules(), situation);
            classes.splits(asked, instead).forEach(split -> differences.add(situation, split));
        }
        return differences.sorted();
    }

    /**
     * The same comparison with the changes that the variant states.
     *
     * @param changes those that no outcome depends on, in the variant's order
     * @param placing puts each shortfall at the change that is to blame for it, if there is one
     */
    public Comparison stating(List<StatedChange> changes, UnaryOperator<Shortfall> placing) {
        return new Comparison(this, changes, Objects.requireNonNull(placing, "placing"));
    }

    /** Holds what was found against the assessors, which decide. */
    private void check() {
        Assessor left = new Assessor(base);
        Assessor right = new Assessor(variant);
        for (Difference one : differences) {
            Witness witness = one.smallest();
            if (witness.verdict(left) != one.base() || witness.verdict(right) != one.variant()) {
                throw new IllegalStateException("The analysis and the assessors disagree on " + witness);
            }
        }
    }

    /** The edition that is compared with. */
    public Edition base() {
        return base;
    }

    /** The edition that is compared. */
    public Edition variant() {
        return variant;
    }

    /** What the variant does to the outcomes of its base, and to nothing else: see {@link #shortfalls()}. */
    public Effect effect() {
        return Effect.of(smallestStronger().isPresent(), smallestWeaker().isPresent());
    }

    /** Every class of cases in which the variant asks for less, the smallest cases first. */
    public List<Difference> weaker() {
        return differences.stream().filter(Difference::isWeaker).toList();
    }

    /** Every class of cases in which the variant asks for more, the smallest cases first. */
    public List<Difference> stronger() {
        return differences.stream().filter(one -> !one.isWeaker()).toList();
    }

    /**
     * The smallest case in which the variant asks for less; empty if there is none. The smallest has the fewest rows present,
     * then the fewest levels of the professional's own, then the fewest other facts; among those most is at stake, and then the
     * child is oldest.
     */
    public Optional<Difference> smallestWeaker() {
        return weaker().stream().findFirst();
    }

    /** The smallest case in which the variant asks for more; empty if there is none. */
    public Optional<Difference> smallestStronger() {
        return stronger().stream().findFirst();
    }

    /** Everything that the variant asks for less of beside the outcome, and what makes it refuse records. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /** The changes that the variant states and that no outcome depends on; none if it was not said what it states. */
    public List<StatedChange> changes() {
        return changes;
    }

    /** True if a change asks for less, or makes records be refused. */
    public boolean asksForLess(StatedChange change) {
        return shortfalls.stream().anyMatch(one -> change.isAt(one.place()));
    }

    /** True if the variant asks for less in the outcome of some case, or beside the outcome. */
    public boolean asksForLess() {
        return !shortfalls.isEmpty() || smallestWeaker().isPresent();
    }

    /** How many classes of cases were looked at; where both have the same rules, none had to be. */
    public int classes() {
        return classes;
    }

    /**
     * The smallest case of one of the differences in plain English, with the labels and levels of both editions:
     * {@code age 13; "Self-harming": Yes (Medium). …}
     */
    public String words(Difference difference) {
        return words().of(difference);
    }

    CaseWords words() {
        return new CaseWords(Form.of(base), right);
    }

    /** The comparison for a board to read and sign, as Markdown. The same for the same editions and changes. */
    public String sheet() {
        return new ComparisonSheet(this).text();
    }

    @Override
    public String toString() {
        return "Comparison[" + base.pin().name() + ", " + variant.pin().name() + ", " + effect() + "]";
    }
}
