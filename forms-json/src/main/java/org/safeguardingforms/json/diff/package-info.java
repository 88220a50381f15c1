/**
 * Two editions side by side: what changed, what that means for records and decisions, and how far the version must rise.
 *
 * <p>Start from {@link org.safeguardingforms.json.diff.EditionDiff}.
 */
@NullMarked
package org.safeguardingforms.json.diff;

import org.jspecify.annotations.NullMarked;
