package org.safeguardingforms.conformance.derivation;

import org.jspecify.annotations.Nullable;

/**
 * What stands on one row.
 *
 * @param answer the answer
 * @param own the professional's level; null if they gave none
 */
record Response(Answer answer, @Nullable Level own) {

    static final Response YES = new Response(Answer.YES, null);
    static final Response POSSIBLE = new Response(Answer.POSSIBLE, null);
    static final Response NO = new Response(Answer.NO, null);

    Response amendedTo(Level level) {
        return new Response(answer, level);
    }
}
