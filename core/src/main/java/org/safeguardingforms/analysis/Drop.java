package org.safeguardingforms.analysis;

import java.util.Objects;

/**
 * A case and a more worrying one, for which the edition asks for less. The second differs in one thing: another row is
 * present, a level is higher, a circumstance holds, or the child is younger.
 *
 * @param before the less worrying case
 * @param after the more worrying case
 * @param from what the edition asks for before
 * @param to what it asks for after
 */
public record Drop(Witness before, Witness after, Verdict from, Verdict to) {

    public Drop {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
