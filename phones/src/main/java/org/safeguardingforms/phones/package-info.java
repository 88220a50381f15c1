/**
 * Phone numbers of information reports in the form that a search wants.
 *
 * <p>Start from {@link org.safeguardingforms.phones.PhoneNumbers}.
 */
@NullMarked
package org.safeguardingforms.phones;

import org.jspecify.annotations.NullMarked;
