/**
 * What a board's documents say: the form, its rows and levels, the referral rules, each with its citation.
 *
 * <p>Start from {@link org.safeguardingforms.definition.ScreeningTool} and
 * {@link org.safeguardingforms.definition.ReferralRules}, or from
 * {@link org.safeguardingforms.definition.InformationSharingTool}. Definitions are plain values; how they fit together is checked
 * when an edition is assembled.
 */
@NullMarked
package org.safeguardingforms.definition;

import org.jspecify.annotations.NullMarked;
