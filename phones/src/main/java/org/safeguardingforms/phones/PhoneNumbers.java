package org.safeguardingforms.phones;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguardingforms.sharing.PhoneOrAccount;

/**
 * Offers reported phone numbers in international form (E.164), so that the same number is found however it was written.
 *
 * <pre>{@code
 * PhoneNumbers numbers = PhoneNumbers.in("GB");
 * numbers.international(PhoneOrAccount.phone("020 7946 0018")); // +442079460018
 * numbers.international(PhoneOrAccount.account("kk_99", "a chat app")); // empty
 * }</pre>
 *
 * <p>The report itself keeps what was said. Nothing is guessed: a text with letters is no number, a part of a number or one
 * that no region gives out is offered nothing. A number without a country code is read as one of the region that the caller
 * names. Immutable and thread-safe.
 */
public final class PhoneNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ().\\-/]{3,40}");

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;

    private PhoneNumbers(String region) {
        this.region = region;
    }

    /**
     * Numbers as they are dialled in a region.
     *
     * @param region two capitals (ISO 3166-1), such as {@code GB}
     * @throws IllegalArgumentException if no such region has phone numbers
     */
    public static PhoneNumbers in(String region) {
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("region: must be two capitals of a region, such as GB");
        }
        return new PhoneNumbers(region);
    }

    /** The number with plus sign and country code and nothing else; empty if it is not certainly a phone number. */
    public Optional<String> international(PhoneOrAccount reported) {
        String text = reported.number().strip();
        return NUMBER.matcher(text).matches() ? parsed(text) : Optional.empty();
    }

    private Optional<String> parsed(String text) {
        try {
            PhoneNumber number = library.parse(text, region);
            return library.isValidNumber(number)
                    ? Optional.of(library.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
