package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Map;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.IndicatorId;

/**
 * Holds a variant to the relation to its base that it states.
 *
 * <pre>{@code
 * Checked<Comparison> proof = RelationCheck.strengthens(base, flattened);
 * Checked<Comparison> departure = RelationCheck.departs(base, flattened);
 * departure.orThrow().weaker(); // every class of cases that the board has to sign
 * }</pre>
 */
public final class RelationCheck {

    private RelationCheck() {}

    /**
     * Checks a variant that says it strengthens its base: in every case it asks for at least as much.
     *
     * @param variant the variant, flattened
     * @return the comparison, which is the proof; or a {@code variant-is-weaker} problem with the smallest counter-example; or
     *     an {@code analysis-too-large} problem
     */
    public static Checked<Comparison> strengthens(Edition base, Edition variant) {
        return strengthens(base, variant, Map.of());
    }

    /**
     * The same for a variant that moves rows.
     *
     * @param moved the id of each moved row in the base, with its id in the variant
     * @see #strengthens(Edition, Edition)
     * @see Comparison#of(Edition, Edition, Map)
     */
    public static Checked<Comparison> strengthens(Edition base, Edition variant, Map<IndicatorId, IndicatorId> moved) {
        return Comparison.of(base, variant, moved).then(RelationCheck::refuseIfWeaker);
    }

    private static Checked<Comparison> refuseIfWeaker(Comparison comparison) {
        return comparison
                .smallestWeaker()
                .map(one -> Checked.<Comparison>invalid(List.of(counterExample(comparison, one))))
                .orElseGet(() -> Checked.valid(comparison));
    }

    private static Problem counterExample(Comparison comparison, Difference difference) {
        Place place = Place.at("/relation").in(comparison.variant().pin().name());
        return ProblemCode.VARIANT_IS_WEAKER.at(
                place, "It asks for less in this case: " + comparison.words(difference));
    }

    /**
     * Compares a variant that says it departs from its base. Nothing is refused for being weaker: whoever signs the variant reads
     * {@link Comparison#weaker()}, or {@link Comparison#sheet()}.
     *
     * @param variant the variant, flattened
     * @return the comparison, with a {@code departure-not-needed} warning if the variant is weaker in no case; or an
     *     {@code analysis-too-large} problem
     */
    public static Checked<Comparison> departs(Edition base, Edition variant) {
        return departs(base, variant, Map.of());
    }

    /**
     * The same for a variant that moves rows.
     *
     * @param moved the id of each moved row in the base, with its id in the variant
     * @see #departs(Edition, Edition)
     * @see Comparison#of(Edition, Edition, Map)
     */
    public static Checked<Comparison> departs(Edition base, Edition variant, Map<IndicatorId, IndicatorId> moved) {
        return Comparison.of(base, variant, moved).then(RelationCheck::warnIfNotWeaker);
    }

    private static Checked<Comparison> warnIfNotWeaker(Comparison comparison) {
        if (comparison.smallestWeaker().isPresent()) {
            return Checked.valid(comparison);
        }
        Place place = Place.at("/relation").in(comparison.variant().pin().name());
        String message = "The variant asks for less than its base in no case.";
        return Checked.of(comparison, List.of(ProblemCode.DEPARTURE_NOT_NEEDED.at(place, message)));
    }
}
