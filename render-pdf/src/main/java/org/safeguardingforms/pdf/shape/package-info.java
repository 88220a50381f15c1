/**
 * Finds out which glyphs of a font draw a text, and where each of them stands: joined letters, conjuncts, marks on letters.
 *
 * <p>Not part of the API. Start from {@link org.safeguardingforms.pdf.shape.Shaper}. It follows the OpenType specification
 * and HarfBuzz, which browsers use; {@code HarfBuzzTest} holds it to what HarfBuzz gives for the bundled fonts.
 */
@NullMarked
package org.safeguardingforms.pdf.shape;

import org.jspecify.annotations.NullMarked;
