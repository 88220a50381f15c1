/**
 * The meetings that follow a risk assessment: when each is due, why then, and how things stand (sections 11 and 12).
 *
 * <p>Start from {@link org.safeguardingforms.timeline.MeetingTimeline}.
 */
@NullMarked
package org.safeguardingforms.timeline;

import org.jspecify.annotations.NullMarked;
