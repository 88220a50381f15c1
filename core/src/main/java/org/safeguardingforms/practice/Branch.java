package org.safeguardingforms.practice;

import java.util.Objects;

/**
 * One answer to the question at the end of a stage.
 *
 * @param answer the answer, such as {@code Yes}
 * @param to the stage that it leads to; {@link StageId#NONE} if the source follows the case no further
 */
public record Branch(String answer, StageId to) {

    public Branch {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(to, "to");
    }
}
