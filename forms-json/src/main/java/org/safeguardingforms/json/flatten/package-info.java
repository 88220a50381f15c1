/** Flattening: an edition and the changes of a variant become a whole edition again. Not for hosts. */
@NullMarked
package org.safeguardingforms.json.flatten;

import org.jspecify.annotations.NullMarked;
