package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.duty.Shortfall;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * Holds a variant to the relation to its base that it states.
 *
 * <pre>{@code
 * Checked<Comparison> proof = RelationCheck.strengthens(base, flattened);
 * Checked<Comparison> departure = RelationCheck.departs(base, flattened);
 * departure.orThrow().weaker(); // every class of cases that the board has to sign
 * departure.orThrow().shortfalls(); // and everything else that it has to sign
 * }</pre>
 *
 * <p>What {@code strengthens} proves: in every possible case the outcome is at least that of the base, and as mandatory; and beside
 * the outcome nothing is asked for less of, as far as {@linkplain org.safeguardingforms.duty.Shortfalls elements with ids} can tell.
 * What it does not prove: that texts say as much. Whoever rewords a row, an action or an alert, addresses an action to
 * somebody else, or gives other contacts, is taken at their word; the comparison's sheet lists every such change with its reason.
 */
public final class RelationCheck {

    private RelationCheck() {}

    /**
     * Checks a variant that says it strengthens its base.
     *
     * @param variant the variant, flattened
     * @return the comparison, which is the proof; or every problem of {@link #strengthens(Comparison)}; or an
     *     {@code analysis-too-large} problem
     */
    public static Checked<Comparison> strengthens(Edition base, Edition variant) {
        return Comparison.of(base, variant).then(RelationCheck::strengthens);
    }

    /**
     * Checks a variant that says it strengthens its base: in every case it asks for at least as much, beside the outcome too.
     *
     * @param comparison the variant, compared with its base
     * @return the comparison, which is the proof; or a {@code variant-is-weaker} problem with the smallest counter-example, and a
     *     {@code variant-asks-for-less} or {@code variant-refuses-records} problem for each {@link Shortfall}
     */
    public static Checked<Comparison> strengthens(Comparison comparison) {
        List<Problem> problems = new ArrayList<>();
        comparison.smallestWeaker().ifPresent(one -> problems.add(counterExample(comparison, one)));
        comparison.shortfalls().forEach(one -> problems.add(problem(one)));
        return Checked.of(comparison, problems);
    }

    private static Problem counterExample(Comparison comparison, Difference difference) {
        Place place = Place.at("/relation").in(comparison.variant().pin().name());
        return ProblemCode.VARIANT_IS_WEAKER.at(
                place, "It asks for less in this case: " + comparison.words(difference));
    }

    private static Problem problem(Shortfall shortfall) {
        ProblemCode code =
                switch (shortfall.kind()) {
                    case ASKS_FOR_LESS -> ProblemCode.VARIANT_ASKS_FOR_LESS;
                    case REFUSES_RECORDS -> ProblemCode.VARIANT_REFUSES_RECORDS;
                };
        return code.at(shortfall.place(), shortfall.words());
    }

    /**
     * Compares a variant that says it departs from its base.
     *
     * @param variant the variant, flattened
     * @return the comparison, with a warning as {@link #departs(Comparison)} gives it; or an {@code analysis-too-large} problem
     */
    public static Checked<Comparison> departs(Edition base, Edition variant) {
        return Comparison.of(base, variant).then(RelationCheck::departs);
    }

    /**
     * Looks at a variant that says it departs from its base. Nothing is refused for being weaker: whoever signs the variant reads
     * {@link Comparison#weaker()} and {@link Comparison#shortfalls()}, or {@link Comparison#sheet()}.
     *
     * @param comparison the variant, compared with its base
     * @return the comparison, with a {@code departure-not-needed} warning if the variant asks for less nowhere
     */
    public static Checked<Comparison> departs(Comparison comparison) {
        if (comparison.asksForLess()) {
            return Checked.valid(comparison);
        }
        Place place = Place.at("/relation").in(comparison.variant().pin().name());
        String message = "The variant asks for less than its base in no case.";
        return Checked.of(comparison, List.of(ProblemCode.DEPARTURE_NOT_NEEDED.at(place, message)));
    }
}
