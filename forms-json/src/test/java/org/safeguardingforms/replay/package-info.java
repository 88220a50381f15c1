/** Stored assessments made again. */
@NullMarked
package org.safeguardingforms.replay;

import org.jspecify.annotations.NullMarked;
