/**
 * Tests of the calendar file.
 */
@NullMarked
package org.safeguardingforms.ics;

import org.jspecify.annotations.NullMarked;
