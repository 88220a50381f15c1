/** Information reports as JSON: both ways, what is refused, and what views leave out. */
@NullMarked
package org.safeguardingforms.reports;

import org.jspecify.annotations.NullMarked;
