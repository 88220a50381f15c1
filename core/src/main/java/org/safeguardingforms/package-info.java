/**
 * The front door of the library.
 *
 * <p>Start from {@link org.safeguardingforms.SafeguardingForms}.
 */
@NullMarked
package org.safeguardingforms;

import org.jspecify.annotations.NullMarked;
