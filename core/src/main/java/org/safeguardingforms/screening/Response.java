package org.safeguardingforms.screening;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;

/**
 * What a professional answers to one row.
 *
 * <pre>{@code
 * Response.of(Answer.POSSIBLE).basedOn(Basis.GUT_FEELING).amendedTo(Level.HIGH, "Third time in a fortnight");
 * }</pre>
 *
 * @param answer the answer
 * @param basis what it rests on; empty if not said
 * @param level the printed level or their own
 */
public record Response(
        Answer answer, Set<Basis> basis, @Valid LevelChoice level) {

    private static final LevelChoice AS_PRINTED = new LevelChoice.AsPrinted();

    public Response {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(level, "level");
        basis = basis.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(basis));
    }

    /** An answer, at the printed level. */
    public static Response of(Answer answer) {
        return new Response(answer, Set.of(), AS_PRINTED);
    }

    /** The same answer, saying what it rests on. */
    public Response basedOn(Basis first, Basis... more) {
        return new Response(answer, EnumSet.of(first, more), level);
    }

    /** The same answer, at the professional's own level. */
    public Response amendedTo(Level own, String reason) {
        return new Response(answer, basis, new LevelChoice.Amended(own, reason));
    }

    /** The professional's own level; empty if they left it as printed. */
    public Optional<LevelChoice.Amended> amendment() {
        return level instanceof LevelChoice.Amended amended ? Optional.of(amended) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Response[…]";
    }
}
