package org.safeguardingforms.screening;

import java.util.Objects;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/** Whether the professional leaves a row's level as it is or gives one of their own (Annexe 2, paragraph 5; 6.4). */
public sealed interface LevelChoice {

    /** The level stays as it is printed. */
    record AsPrinted() implements LevelChoice {}

    /**
     * The professional's own level.
     *
     * @param level the level they give
     * @param reason why; must be given
     */
    record Amended(
            Level level,

            @WrittenText(max = WrittenText.REASON, presence = Presence.REQUIRED)
            String reason) implements LevelChoice {
        public Amended {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Amended[…]";
        }
    }
}
