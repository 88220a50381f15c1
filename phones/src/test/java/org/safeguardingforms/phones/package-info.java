@NullMarked
package org.safeguardingforms.phones;

import org.jspecify.annotations.NullMarked;
