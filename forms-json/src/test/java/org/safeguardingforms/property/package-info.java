/** What holds for every screening, on the bundled edition with all its rows. */
@NullMarked
package org.safeguardingforms.property;

import org.jspecify.annotations.NullMarked;
