/**
 * Records with the decisions that they must lead to, for implementations in any language, and what runs them here.
 *
 * <p>Start from {@link org.safeguardingforms.conformance.ConformanceCases}.
 */
@NullMarked
package org.safeguardingforms.conformance;

import org.jspecify.annotations.NullMarked;
