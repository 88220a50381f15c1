@NullMarked
package org.safeguardingforms.json;

import org.jspecify.annotations.NullMarked;
