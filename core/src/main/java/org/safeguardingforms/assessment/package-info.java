/**
 * From a screening to a referral decision that explains itself.
 *
 * <p>Start from {@link org.safeguardingforms.assessment.Assessor}, which compiles an edition's rules once, and
 * {@link org.safeguardingforms.assessment.Assessment}, which holds the decision and every step to it. Nothing here
 * decides for a professional, and no number is "the risk".
 */
@NullMarked
package org.safeguardingforms.assessment;

import org.jspecify.annotations.NullMarked;
