/** Two editions side by side. */
@NullMarked
package org.safeguardingforms.diff;

import org.jspecify.annotations.NullMarked;
