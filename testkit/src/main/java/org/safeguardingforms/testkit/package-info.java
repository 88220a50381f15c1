/**
 * Property tests that a board runs over its local variant.
 */
@NullMarked
package org.safeguardingforms.testkit;

import org.jspecify.annotations.NullMarked;
