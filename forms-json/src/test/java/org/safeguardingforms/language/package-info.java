/** Advice on words, under the edition that is shipped. */
@NullMarked
package org.safeguardingforms.language;

import org.jspecify.annotations.NullMarked;
