package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * A sheet that belongs to the report (Annexe 1). Its {@code toString} shows nothing of it.
 *
 * @param title what it is; may be empty
 * @param text what stands on it; empty if the sheet itself is attached apart
 */
public record AdditionalSheet(
        @WrittenText(max = WrittenText.NAME) String title,
        @WrittenText(max = WrittenText.NOTE) String text) {

    public AdditionalSheet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    /** True if anything is said of it. */
    @AssertTrue
    public boolean isFilled() {
        return !(title.isEmpty() && text.isEmpty());
    }

    @Override
    public String toString() {
        return "AdditionalSheet[…]";
    }
}
