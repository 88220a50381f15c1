/**
 * A filled-in Screening Tool: the record, and whether it is sound.
 *
 * <p>Start from {@link org.safeguardingforms.screening.Screening}. Values are immutable, and their {@code toString}
 * shows no personal data. The constraints of Jakarta Bean Validation on them say the same as the published JSON Schema;
 * what needs the edition is checked by {@link org.safeguardingforms.screening.ScreeningCheck}.
 */
@NullMarked
package org.safeguardingforms.screening;

import org.jspecify.annotations.NullMarked;
