/** Holds the shipped edition against the handbook, where the handbook is at hand. */
@NullMarked
package org.safeguardingforms.fidelity;

import org.jspecify.annotations.NullMarked;
