/**
 * What the handbook tells professionals to do, as definitions: beside the forms and the rules, and checked against them
 * when an edition is assembled.
 *
 * <p>Start from {@link org.safeguardingforms.practice.Practice}, which an edition holds.
 */
@NullMarked
package org.safeguardingforms.practice;

import org.jspecify.annotations.NullMarked;
