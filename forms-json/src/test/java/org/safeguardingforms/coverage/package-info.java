/** Which paragraph of the handbook is encoded by what, and which is not and why. */
@NullMarked
package org.safeguardingforms.coverage;

import org.jspecify.annotations.NullMarked;
