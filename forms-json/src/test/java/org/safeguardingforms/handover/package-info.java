/** Hand-overs to a risk assessment, under the edition that is shipped. */
@NullMarked
package org.safeguardingforms.handover;

import org.jspecify.annotations.NullMarked;
