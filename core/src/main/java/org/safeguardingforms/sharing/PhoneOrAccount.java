package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * A phone, or an account on a site or in an app.
 *
 * @param number the number or handle, exactly as reported; may be empty
 * @param service the network, site or app; may be empty
 * @param description what else is known; may be empty
 * @param grading its grades
 */
public record PhoneOrAccount(
        @WrittenText(max = WrittenText.NAME) String number,
        @WrittenText(max = WrittenText.NAME) String service,
        @WrittenText(max = WrittenText.NOTE) String description,
        ItemGrading grading)
        implements Item {

    public PhoneOrAccount {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(grading, "grading");
    }

    /** A phone number. */
    public static PhoneOrAccount phone(String number) {
        return new PhoneOrAccount(number, "", "", ItemGrading.asReport());
    }

    /** An account. */
    public static PhoneOrAccount account(String handle, String service) {
        return new PhoneOrAccount(handle, service, "", ItemGrading.asReport());
    }

    /** The same, described. */
    public PhoneOrAccount describedAs(String text) {
        return new PhoneOrAccount(number, service, text, grading);
    }

    /** The same, with grades. */
    @Override
    public PhoneOrAccount graded(ItemGrading own) {
        return new PhoneOrAccount(number, service, description, own);
    }

    @Override
    @AssertTrue
    public boolean isFilled() {
        return !(number.isEmpty() && service.isEmpty() && description.isEmpty());
    }

    @Override
    public String toString() {
        return "PhoneOrAccount[…]";
    }
}
