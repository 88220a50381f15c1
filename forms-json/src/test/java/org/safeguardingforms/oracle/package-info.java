/**
 * The table of rules of DESIGN section 4, written down a second time in the plainest way, and held against the library.
 *
 * <p>Start from {@link org.safeguardingforms.oracle.Oracle}.
 */
@NullMarked
package org.safeguardingforms.oracle;

import org.jspecify.annotations.NullMarked;
