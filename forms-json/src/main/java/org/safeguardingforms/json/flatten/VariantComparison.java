package org.safeguardingforms.json.flatten;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.StatedChange;
import org.safeguardingforms.duty.Shortfall;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.json.variant.Variant;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;

/** Compares what a variant makes with its base, and says which of its changes is to blame for what. */
public final class VariantComparison {

    private final Layer top;
    private final Blame inBase;
    private final Blame inVariant;
    private final ChangeWords words;

    private VariantComparison(FlatEdition base, FlatEdition made) {
        this.top = made.layers().get(made.layers().size() - 1);
        this.inBase = blame(base);
        this.inVariant = blame(made);
        this.words = new ChangeWords(Pieces.of(base.definitions()));
    }

    private Blame blame(FlatEdition edition) {
        return new Blame(
                edition.definitions().stream().map(DefinitionDocument::json).toList(), top.claims());
    }

    /**
     * The comparison, stating the variant's changes.
     *
     * @param base what the variant extends
     * @param before the same as an edition
     * @param made what the variant makes of it
     * @param after the same as an edition
     */
    public static Checked<Comparison> of(FlatEdition base, Edition before, FlatEdition made, Edition after) {
        VariantComparison comparison = new VariantComparison(base, made);
        return Comparison.of(before, after, comparison.top.variant().movedRows())
                .map(outcomes -> outcomes.stating(comparison.changes(), comparison::placed));
    }

    private List<StatedChange> changes() {
        Variant variant = top.variant();
        return IntStream.range(0, variant.changes().size())
                .mapToObj(index ->
                        new Touch(variant.name(), index, variant.changes().get(index)))
                .flatMap(touch -> words.of(touch).stream())
                .toList();
    }

    /** What now stands there is to blame first; or that it no longer stands where the base says it. */
    private Shortfall placed(Shortfall shortfall) {
        Optional<Place> change = inVariant.change(shortfall.instead()).or(() -> inBase.change(shortfall.place()));
        return change.map(shortfall::at).orElse(shortfall);
    }
}
