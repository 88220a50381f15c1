/** Timelines of nobody: what is kept of them, what follows from it, and the doors they come through. */
@NullMarked
package org.safeguardingforms.timelines;

import org.jspecify.annotations.NullMarked;
