/**
 * What a professional hands to the police: the information report (Annexe 1; sections 14, 15 and 21).
 *
 * <p>Start from {@link org.safeguardingforms.sharing.InformationReport}. A report is not a referral to children's social
 * care (15.3): nothing in here leads to an assessment or a decision, and no screening is ever made from it.
 */
@NullMarked
package org.safeguardingforms.sharing;

import org.jspecify.annotations.NullMarked;
