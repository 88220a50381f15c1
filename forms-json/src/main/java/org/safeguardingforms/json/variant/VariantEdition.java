package org.safeguardingforms.json.variant;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.edition.Edition;

/**
 * A variant, flattened: the whole edition that it makes, and how it came about.
 *
 * <pre>{@code
 * VariantEdition local = editions.variant("exampleshire-cse", "1.0.0").orThrow();
 * local.provenance().of(new IndicatorId("health.self-harming")).touches(); // who relevelled it, and why
 * }</pre>
 *
 * @param edition the edition, which works as any other
 * @param base the edition that the variant extends
 * @param variants the variants that it is made of: the lowest first, the one asked for last
 * @param provenance where each of its elements comes from
 * @param documents its manifest, then its definitions: loaded again, they give an equal edition
 */
public record VariantEdition(
        Edition edition, Edition base, List<Variant> variants, Provenance provenance, List<FlatDocument> documents) {

    public VariantEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(base, "base");
        variants = List.copyOf(variants);
        Objects.requireNonNull(provenance, "provenance");
        documents = List.copyOf(documents);
    }

    /** The variant that was asked for. */
    public Variant variant() {
        return variants.get(variants.size() - 1);
    }
}
