/** Holds both modules to the house rules, and this one to its signatures. */
@NullMarked
package org.safeguardingforms.architecture;

import org.jspecify.annotations.NullMarked;
