/**
 * What editions make of every possible case, worked out exactly and without trying each case.
 *
 * <p>Start from {@link org.safeguardingforms.analysis.Comparison}, which holds two editions against each other, or from
 * {@link org.safeguardingforms.analysis.EditionAnalysis}, which looks at one. Conditions are a closed set of data, so the
 * cases that the rules can tell apart fall into a finite number of classes; each class is looked at once, through its
 * smallest case.
 */
@NullMarked
package org.safeguardingforms.analysis;

import org.jspecify.annotations.NullMarked;
