package org.safeguardingforms.assessment;

import org.safeguardingforms.definition.Rule;

/**
 * A rule whose condition is ready to be evaluated.
 *
 * @param rule the rule
 * @param condition its condition
 */
record CompiledRule(Rule rule, CompiledCondition condition) {}
