/**
 * Records of an older edition under a newer one: by declared mappings, with nothing lost on the way.
 *
 * <p>Start from {@link org.safeguardingforms.json.migration.Migration}.
 */
@NullMarked
package org.safeguardingforms.json.migration;

import org.jspecify.annotations.NullMarked;
