/**
 * Working days, and when something that must be done within a time limit is due.
 *
 * <p>Start from {@link org.safeguardingforms.calendar.WorkingDayCalendar}, which answers within the range of days whose bank
 * holidays are known and refuses beyond it, and from {@link org.safeguardingforms.calendar.TimeLimit}, which says how long
 * somebody has. Calendars are dated data: the bundled ones come with {@code forms-json}.
 */
@NullMarked
package org.safeguardingforms.calendar;

import org.jspecify.annotations.NullMarked;
