/** Both sides of every boundary that the rules of the base edition draw. */
@NullMarked
package org.safeguardingforms.boundary;

import org.jspecify.annotations.NullMarked;
