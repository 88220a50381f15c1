/**
 * Advice for authors of definitions: everything that stands in the way of loading them, and what loads but should still be
 * looked at.
 *
 * <p>Start from {@link org.safeguardingforms.json.lint.Lint}.
 */
@NullMarked
package org.safeguardingforms.json.lint;

import org.jspecify.annotations.NullMarked;
