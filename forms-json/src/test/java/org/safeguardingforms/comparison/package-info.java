/**
 * What changes do to the outcomes of an edition: found by the analysis, and held against trying every case.
 *
 * <p>Start from {@link org.safeguardingforms.comparison.Changed}, which makes the editions.
 */
@NullMarked
package org.safeguardingforms.comparison;

import org.jspecify.annotations.NullMarked;
