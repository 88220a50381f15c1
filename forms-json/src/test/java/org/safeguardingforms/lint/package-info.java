/** Lint: every code with a case that gives it and nothing else, and the shipped definitions clean. */
@NullMarked
package org.safeguardingforms.lint;

import org.jspecify.annotations.NullMarked;
