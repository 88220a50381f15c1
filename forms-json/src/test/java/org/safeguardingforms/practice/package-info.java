/** What the edition tells professionals to do: actions, alerts, measures, and the way of a case. */
@NullMarked
package org.safeguardingforms.practice;

import org.jspecify.annotations.NullMarked;
