package org.safeguardingforms.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingforms.sharing.PhoneOrAccount;

/** The numbers are those that Ofcom keeps for drama. */
class PhoneNumbersTest {

    private static final PhoneNumbers BRITISH = PhoneNumbers.in("GB");

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0018", "02079460018", "(020) 7946-0018", "+44 20 7946 0018", "0044 20 7946 0018"})
    void oneNumberIsOfferedInOneFormHoweverItWasWritten(String reported) {
        PhoneOrAccount phone = PhoneOrAccount.phone(reported);
        assertThat(BRITISH.international(phone)).contains("+442079460018");
        assertThat(phone.number()).isEqualTo(reported);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kk_99",
                "020 7946 001?",
                "ends in 018",
                "7946",
                "0800 FLOWERS",
                "999999999999999",
                "020 7946"
            })
    void nothingIsGuessed(String reported) {
        assertThat(BRITISH.international(PhoneOrAccount.phone(reported))).isEmpty();
    }

    @Test
    void aNumberWithoutACountryCodeBelongsToTheRegionThatTheCallerNames() {
        PhoneOrAccount phone = PhoneOrAccount.phone("030 123456");
        assertThat(PhoneNumbers.in("DE").international(phone)).contains("+4930123456");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumbers.in("gb"))
                .withMessageStartingWith("region:");
    }
}
