/** Digests and pins of the shipped definitions, worked out a second time. */
@NullMarked
package org.safeguardingforms.digest;

import org.jspecify.annotations.NullMarked;
