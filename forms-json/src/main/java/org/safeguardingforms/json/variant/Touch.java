package org.safeguardingforms.json.variant;

import java.util.Objects;

/**
 * A change that an element of an edition went through.
 *
 * @param variant id and version of the variant, such as {@code exampleshire-cse@1.0.0}
 * @param index which of its changes, counted from 0
 * @param change the change itself
 */
public record Touch(String variant, int index, Change change) {

    public Touch {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(change, "change");
    }

    /** Where the change stands in its variant, as a JSON Pointer. */
    public String pointer() {
        return "/changes/" + index;
    }

    /** Variant and pointer in one string: {@code exampleshire-cse@1.0.0#/changes/0}. */
    public String where() {
        return variant + "#" + pointer();
    }
}
