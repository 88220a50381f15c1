package org.safeguardingforms.practice;

import java.util.Objects;
import org.safeguardingforms.rule.Condition;

/** In which cases an action is called for. */
public sealed interface Applicability {

    /** In every case. */
    record Always() implements Applicability {}

    /** In those cases in which a condition holds. */
    record When(Condition condition) implements Applicability {
        public When {
            Objects.requireNonNull(condition, "condition");
        }
    }
}
