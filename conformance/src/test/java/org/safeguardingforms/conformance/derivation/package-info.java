/**
 * What the conformance cases expect, worked out from the handbook and the design alone: by trying every way in which the
 * unknowns may turn out. Uses the JDK and nothing of the library; a test holds it to that.
 *
 * <p>Start from {@link org.safeguardingforms.conformance.derivation.AllCases}.
 */
@NullMarked
package org.safeguardingforms.conformance.derivation;

import org.jspecify.annotations.NullMarked;
