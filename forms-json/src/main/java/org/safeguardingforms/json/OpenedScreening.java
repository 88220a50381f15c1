package org.safeguardingforms.json;

import java.util.Objects;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.screening.Screening;

/**
 * A sound record, opened under the edition that it names.
 *
 * @param screening what the record says
 * @param forms the rules and forms of its edition
 */
public record OpenedScreening(Screening screening, SafeguardingForms forms) {

    public OpenedScreening {
        Objects.requireNonNull(screening, "screening");
        Objects.requireNonNull(forms, "forms");
    }
}
