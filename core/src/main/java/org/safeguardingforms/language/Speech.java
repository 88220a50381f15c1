package org.safeguardingforms.language;

import java.util.Objects;
import org.safeguardingforms.definition.Guidance;

/** Whose words a term seems to be. */
public sealed interface Speech {

    /** It stands outside quotation marks. */
    record Own() implements Speech {}

    /**
     * It stands in quotation marks. What a child said is recorded as it was said, so the writer chooses.
     *
     * @param guidance what to bear in mind
     */
    record Quoted(Guidance guidance) implements Speech {
        public Quoted {
            Objects.requireNonNull(guidance, "guidance");
        }
    }
}
