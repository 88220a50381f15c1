/**
 * The due dates of a timeline as an iCalendar file (RFC 5545), without personal data.
 *
 * <p>Start from {@link org.safeguardingforms.ics.TimelineCalendar}.
 */
@NullMarked
package org.safeguardingforms.ics;

import org.jspecify.annotations.NullMarked;
