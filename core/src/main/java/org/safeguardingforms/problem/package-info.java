/**
 * What can be wrong with a definition, a record or a document, and how it is told.
 *
 * <p>Start from {@link org.safeguardingforms.problem.Checked}: a value, or every problem found, in a stable order.
 */
@NullMarked
package org.safeguardingforms.problem;

import org.jspecify.annotations.NullMarked;
