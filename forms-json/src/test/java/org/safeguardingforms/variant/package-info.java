/** Variants of a fictitious board, through the front door. */
@NullMarked
package org.safeguardingforms.variant;

import org.jspecify.annotations.NullMarked;
