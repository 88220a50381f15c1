/**
 * Where a record comes from that was brought to a newer edition, and what of it has no place there.
 *
 * <p>Start from {@link org.safeguardingforms.origin.CarriedOver}.
 */
@NullMarked
package org.safeguardingforms.origin;

import org.jspecify.annotations.NullMarked;
