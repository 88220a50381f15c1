/**
 * The order of letters on a line in which both directions of writing meet: Unicode's algorithm (UAX #9), with its pairs of
 * brackets, which neither Apache FOP nor the JDK knows. Not part of the API: use {@link
 * org.safeguardingforms.pdf.PdfRenderer}.
 */
@NullMarked
package org.safeguardingforms.pdf.bidi;

import org.jspecify.annotations.NullMarked;
