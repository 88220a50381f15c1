package org.safeguardingforms.screening;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.text.Texts;
import org.safeguardingforms.text.WrittenText;

/**
 * What the professional concludes from the form as a whole (Annexe 2, paragraph 8).
 *
 * <p>A conclusion that concerns are not confirmed needs a reason. The {@code toString} shows nothing of it.
 */
public final class Judgement {

    private final Conclusion conclusion;

    @WrittenText(max = WrittenText.REASON)
    private final String reason;

    @WrittenText(max = WrittenText.NAME)
    private final String by;

    private final @Nullable LocalDate on;

    private Judgement(Conclusion conclusion, String reason, String by, @Nullable LocalDate on) {
        this.conclusion = Objects.requireNonNull(conclusion, "conclusion");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.by = Objects.requireNonNull(by, "by");
        this.on = on;
    }

    /**
     * A conclusion with its reason.
     *
     * @param reason why; may be empty unless concerns are not confirmed
     */
    public static Judgement of(Conclusion conclusion, String reason) {
        return new Judgement(conclusion, reason, "", null);
    }

    /** The same judgement, saying who made it. */
    public Judgement by(String name) {
        return new Judgement(conclusion, reason, name, on);
    }

    /** The same judgement, saying when it was made. */
    public Judgement on(LocalDate day) {
        return new Judgement(conclusion, reason, by, Objects.requireNonNull(day, "day"));
    }

    /** What was concluded. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** Why; empty if not said. */
    public String reason() {
        return reason;
    }

    /** Who concluded it; empty if not said. */
    public String by() {
        return by;
    }

    /** When; empty if not said. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    /** True unless concerns are said not to be confirmed without saying why. */
    @AssertTrue
    public boolean isReasoned() {
        return conclusion != Conclusion.DOES_NOT_CONFIRM_CONCERNS || !Texts.isBlank(reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judgement that
                && conclusion == that.conclusion
                && reason.equals(that.reason)
                && by.equals(that.by)
                && Objects.equals(on, that.on);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conclusion, reason, by, on);
    }

    @Override
    public String toString() {
        return "Judgement[…]";
    }
}
