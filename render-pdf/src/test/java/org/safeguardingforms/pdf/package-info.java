@NullMarked
package org.safeguardingforms.pdf;

import org.jspecify.annotations.NullMarked;
