/**
 * Advice on the words in which a child is described (section 4).
 *
 * <p>Start from {@link org.safeguardingforms.language.LanguageCheck}. What it finds is advice and never a problem: no record
 * is refused for its words.
 */
@NullMarked
package org.safeguardingforms.language;

import org.jspecify.annotations.NullMarked;
