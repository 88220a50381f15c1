/**
 * The three verdicts on a record: the published schema's, the reader's, and Bean Validation's. They are one.
 *
 * <p>Start from {@link org.safeguardingforms.record.VerdictProperties}.
 */
@NullMarked
package org.safeguardingforms.record;

import org.jspecify.annotations.NullMarked;
