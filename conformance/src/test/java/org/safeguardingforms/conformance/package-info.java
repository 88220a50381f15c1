/** Tests of the cases and of what runs them. */
@NullMarked
package org.safeguardingforms.conformance;

import org.jspecify.annotations.NullMarked;
