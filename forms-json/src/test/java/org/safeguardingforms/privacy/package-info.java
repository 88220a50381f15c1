/** What somebody wrote of a child appears in no message and in no {@code toString}. */
@NullMarked
package org.safeguardingforms.privacy;

import org.jspecify.annotations.NullMarked;
