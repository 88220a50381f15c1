/**
 * What a screening hands over to a risk assessment (section 20).
 *
 * <p>Start from {@link org.safeguardingforms.handover.HandoverDesk}, which makes a
 * {@link org.safeguardingforms.handover.RiskAssessmentHandover} from an assessment.
 */
@NullMarked
package org.safeguardingforms.handover;

import org.jspecify.annotations.NullMarked;
