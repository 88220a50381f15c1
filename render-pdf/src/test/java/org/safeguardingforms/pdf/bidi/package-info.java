@NullMarked
package org.safeguardingforms.pdf.bidi;

import org.jspecify.annotations.NullMarked;
