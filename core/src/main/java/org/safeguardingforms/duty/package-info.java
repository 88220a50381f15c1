/**
 * What an edition asks of professionals beside an outcome, and what another edition asks for less of: actions, alerts,
 * deadlines, screenings, protective measures, records.
 *
 * <p>Start from {@link org.safeguardingforms.duty.Shortfalls}; whoever compares two editions gets them with the outcomes from
 * {@link org.safeguardingforms.analysis.Comparison}.
 */
@NullMarked
package org.safeguardingforms.duty;

import org.jspecify.annotations.NullMarked;
