/**
 * Laws that every edition keeps, for boards to hold their local variant to, with jqwik.
 *
 * <p>Start from {@link org.safeguardingforms.testkit.EditionLaws}: implement it in one test class and run it. What the laws
 * draw from can be used on its own: {@link org.safeguardingforms.testkit.Screenings},
 * {@link org.safeguardingforms.testkit.Children}, {@link org.safeguardingforms.testkit.Calendars}.
 *
 * <p>A case that breaks a law is shown as a sentence and as a record, ready to be assessed; everybody in it is invented.
 */
@NullMarked
package org.safeguardingforms.testkit;

import org.jspecify.annotations.NullMarked;
