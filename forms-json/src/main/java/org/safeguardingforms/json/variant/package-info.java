/**
 * Variants: what a board changes in an edition, as data that can be checked, flattened and traced.
 *
 * <p>Start from {@link org.safeguardingforms.json.variant.VariantEdition}, which
 * {@link org.safeguardingforms.json.Editions#variant} gives.
 */
@NullMarked
package org.safeguardingforms.json.variant;

import org.jspecify.annotations.NullMarked;
