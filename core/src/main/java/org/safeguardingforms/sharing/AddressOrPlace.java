package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * An address, or a place where a child may have been taken (15.1).
 *
 * @param address the address or place as reported; may be empty
 * @param description what else is known; may be empty
 * @param grading its grades
 */
public record AddressOrPlace(
        @WrittenText(max = WrittenText.NOTE) String address,
        @WrittenText(max = WrittenText.NOTE) String description,
        ItemGrading grading)
        implements Item {

    public AddressOrPlace {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(grading, "grading");
    }

    /** An address or place. */
    public static AddressOrPlace at(String address) {
        return new AddressOrPlace(address, "", ItemGrading.asReport());
    }

    /** The same place, described. */
    public AddressOrPlace describedAs(String text) {
        return new AddressOrPlace(address, text, grading);
    }

    /** The same place, with grades. */
    @Override
    public AddressOrPlace graded(ItemGrading own) {
        return new AddressOrPlace(address, description, own);
    }

    @Override
    @AssertTrue
    public boolean isFilled() {
        return !(address.isEmpty() && description.isEmpty());
    }

    @Override
    public String toString() {
        return "AddressOrPlace[…]";
    }
}
