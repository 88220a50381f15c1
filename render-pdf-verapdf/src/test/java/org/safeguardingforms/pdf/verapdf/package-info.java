/** Holds every document of the library against veraPDF. */
@NullMarked
package org.safeguardingforms.pdf.verapdf;

import org.jspecify.annotations.NullMarked;
