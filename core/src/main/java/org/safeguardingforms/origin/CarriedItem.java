package org.safeguardingforms.origin;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/** One value of an earlier record that has no place in a later one. Immutable. */
public final class CarriedItem {

    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9._-]{1,200}){1,8}");

    private final String pointer;

    @WrittenText(max = WrittenText.NOTE, presence = Presence.REQUIRED)
    private final String value;

    private final @Nullable Level printedLevel;

    /**
     * A value, and where it stood.
     *
     * @param pointer JSON Pointer into the earlier record, such as {@code /responses/health.self-harming/answer}
     * @param value what stood there; must be given, and is empty only in a view that withholds it
     * @throws IllegalArgumentException if the pointer is not of that form
     */
    public CarriedItem(String pointer, String value) {
        this(pointer, value, null);
    }

    private CarriedItem(String pointer, String value, @Nullable Level printedLevel) {
        if (!FORM.matcher(pointer).matches()) {
            throw new IllegalArgumentException("pointer: must match " + FORM);
        }
        this.pointer = pointer;
        this.value = Objects.requireNonNull(value, "value");
        this.printedLevel = printedLevel;
    }

    /** The same with another value, or with none in a view that withholds it. */
    public CarriedItem withValue(String other) {
        return new CarriedItem(pointer, other, printedLevel);
    }

    /** The same for the answer to a row that was printed at this level. */
    public CarriedItem printedAt(Level level) {
        return new CarriedItem(pointer, value, Objects.requireNonNull(level, "level"));
    }

    /** Where it stood, as JSON Pointer into the earlier record. */
    public String pointer() {
        return pointer;
    }

    /** What stood there. */
    public String value() {
        return value;
    }

    /** The level at which the earlier edition printed the row that was answered; empty for anything but an answer. */
    public Optional<Level> printedLevel() {
        return Optional.ofNullable(printedLevel);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CarriedItem that
                && pointer.equals(that.pointer)
                && value.equals(that.value)
                && printedLevel == that.printedLevel;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, value, printedLevel);
    }

    @Override
    public String toString() {
        return "CarriedItem[…]";
    }
}
