/**
 * The words that referral rules are made of: answers, levels, conditions, and what was found about each.
 *
 * <p>Start from {@link org.safeguardingforms.rule.Condition}. Conditions are a closed set of data without negation, so
 * a rule can only raise an outcome, and every rule can be analysed exactly.
 */
@NullMarked
package org.safeguardingforms.rule;

import org.jspecify.annotations.NullMarked;
