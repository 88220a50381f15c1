package org.safeguardingforms.json.migration;

import java.util.List;
import java.util.Objects;

/**
 * What becomes of some ids: one to one is renamed, several to one are merged, one to several is split, and to none is dropped.
 *
 * @param from ids of the older edition; at least one
 * @param to ids of the newer edition; empty if it has no place there
 * @param reason why
 */
record Mapping(List<String> from, List<String> to, String reason) {

    Mapping {
        from = List.copyOf(from);
        to = List.copyOf(to);
        Objects.requireNonNull(reason, "reason");
    }
}
