/** Holds the code to the arrows of the design. */
@NullMarked
package org.safeguardingforms.architecture;

import org.jspecify.annotations.NullMarked;
