/**
 * Definitions put together, checked against each other and pinned by a digest.
 *
 * <p>Start from {@link org.safeguardingforms.edition.Edition}. An edition is immutable; a record is always made and
 * opened under one exact edition.
 */
@NullMarked
package org.safeguardingforms.edition;

import org.jspecify.annotations.NullMarked;
