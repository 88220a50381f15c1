package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeguardingforms.text.WrittenText;

/**
 * A vehicle.
 *
 * <pre>{@code
 * Vehicle.registered("ab12 cde").ofMake("Ford", "Focus", "silver").withOccupants("Two men").normalisedRegistration();
 * // AB12CDE
 * }</pre>
 *
 * @param registration its registration mark, exactly as reported; may be empty, or a part of a mark
 * @param make its make; may be empty
 * @param model its model; may be empty
 * @param colour its colour; may be empty
 * @param occupants who was in it; may be empty
 * @param description what else is known; may be empty
 * @param grading its grades
 */
public record Vehicle(
        @WrittenText(max = WrittenText.NAME) String registration,
        @WrittenText(max = WrittenText.NAME) String make,
        @WrittenText(max = WrittenText.NAME) String model,
        @WrittenText(max = WrittenText.NAME) String colour,
        @WrittenText(max = WrittenText.NOTE) String occupants,
        @WrittenText(max = WrittenText.NOTE) String description,
        ItemGrading grading)
        implements Item {

    public Vehicle {
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(make, "make");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(occupants, "occupants");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(grading, "grading");
    }

    /** A vehicle whose registration mark, or a part of it, was seen. */
    public static Vehicle registered(String registration) {
        return new Vehicle(registration, "", "", "", "", "", ItemGrading.asReport());
    }

    /** A vehicle without a mark. */
    public static Vehicle described(String description) {
        return registered("").describedAs(description);
    }

    /** The same vehicle, with make, model and colour; each may be empty. */
    public Vehicle ofMake(String maker, String type, String paint) {
        return new Vehicle(registration, maker, type, paint, occupants, description, grading);
    }

    /** The same vehicle, saying who was in it. */
    public Vehicle withOccupants(String people) {
        return new Vehicle(registration, make, model, colour, people, description, grading);
    }

    /** The same vehicle, described. */
    public Vehicle describedAs(String text) {
        return new Vehicle(registration, make, model, colour, occupants, text, grading);
    }

    /** The same vehicle, with grades. */
    @Override
    public Vehicle graded(ItemGrading own) {
        return new Vehicle(registration, make, model, colour, occupants, description, own);
    }

    /**
     * The registration mark in capitals and without white space, for a search; empty if no mark was given. Nothing else
     * is changed: no letter is taken for a digit, and a part of a mark stays a part.
     */
    public String normalisedRegistration() {
        return registration.replaceAll("(?U)\\s+", "").toUpperCase(Locale.ROOT);
    }

    @Override
    @AssertTrue
    public boolean isFilled() {
        return Stream.of(registration, make, model, colour, occupants, description)
                .anyMatch(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "Vehicle[…]";
    }
}
