@NullMarked
package org.safeguardingforms.pdf.shape;

import org.jspecify.annotations.NullMarked;
