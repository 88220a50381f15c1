@NullMarked
package org.safeguardingforms.sharing;

import org.jspecify.annotations.NullMarked;
