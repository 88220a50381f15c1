/**
 * Text that people write into records: what makes it readable, and how long it may be.
 *
 * <p>Start from {@link org.safeguardingforms.text.WrittenText}, the constraint on every such text.
 */
@NullMarked
package org.safeguardingforms.text;

import org.jspecify.annotations.NullMarked;
