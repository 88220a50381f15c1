package org.safeguardingforms.examples.benchmarks;

import java.util.Optional;
import org.safeguardingforms.rule.Conclusion;

/**
 * All that the six rules of the base edition look at.
 *
 * @param age in completed years
 * @param mustBeHigh present concerns of level High that a professional has not brought down below the printed level
 * @param high present concerns of level High
 * @param present present concerns
 * @param ageSuggested present concerns whose level the age suggests to raise
 * @param judgement what the professional concludes
 */
record Counts(int age, int mustBeHigh, int high, int present, int ageSuggested, Optional<Conclusion> judgement) {}
