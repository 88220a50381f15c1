package org.safeguardingforms.analysis;

import java.util.Objects;
import org.safeguardingforms.rule.RuleId;

/**
 * A part of a rule's condition without which every case would have the same outcome.
 *
 * @param rule the rule
 * @param pointer where the part stands, as JSON Pointer into the rule's condition, such as {@code /all/1}
 */
public record IdlePart(RuleId rule, String pointer) {

    public IdlePart {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
    }
}
