/** The language check against guidance made up for it. */
@NullMarked
package org.safeguardingforms.language;

import org.jspecify.annotations.NullMarked;
