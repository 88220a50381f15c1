package org.safeguardingforms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.reports.Reports.EDITION;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.sharing.InformationReportBuilder;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.ReportView;
import org.safeguardingforms.sharing.Reporter;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.Withheld;

/** However a source is written, a view that must not show it does not. All texts are cleared by their writer, by mistake. */
class DisguisedRepeatsTest {

    private static final List<String> NAMES =
            List.of("Alex Example", "Siobhán O'Neill", "Zoë Ünal-Sample", "Jean Straße", "Ann-Marie d’Example", "李小明");
    private static final List<String> PHONES =
            List.of("01632 960001", "+44 1632 960001", "07700 900123", "+1 202 555 0123");

    private static boolean isShown(Reporter reporter, String text) {
        return view(cleared(reporter).information(text))
                .findWithheld("/information")
                .isEmpty();
    }

    private static ReportView view(InformationReportBuilder report) {
        return ReportView.of(report.build(), EDITION.informationSharingTool(), ViewPurpose.POLICE_INTELLIGENCE);
    }

    private static InformationReportBuilder cleared(Reporter reporter) {
        return Reports.sample().reporter(reporter).withoutItems().textsClearedOf(Sensitivity.SOURCE_IDENTITY);
    }

    private static Reporter named(String name) {
        return new Reporter(name, "", "", "");
    }

    private static Reporter reached(String contact) {
        return new Reporter("", "", "", contact);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> phones() {
        return Arbitraries.of(PHONES);
    }

    /** What a keyboard, a word processor or a careful leaker may do to a text without its reading otherwise. */
    @Provide
    Arbitrary<List<Disguise>> disguises() {
        return Arbitraries.of(Disguise.values()).list().ofMinSize(1).ofMaxSize(4);
    }

    private static String disguised(String text, List<Disguise> disguises) {
        String result = text;
        for (Disguise one : disguises) {
            result = one.of(result);
        }
        return result;
    }

    enum Disguise {
        CAPITALS,
        DECOMPOSED,
        WITHOUT_ACCENTS,
        STRAIGHT,
        CURLY,
        NO_APOSTROPHE,
        OTHER_HYPHEN,
        SPACE_FOR_HYPHEN,
        SOFT_HYPHEN,
        ZERO_WIDTH,
        NO_BREAK,
        NEW_LINE,
        FULL_WIDTH,
        QUOTED;

        String of(String text) {
            return switch (this) {
                case CAPITALS -> text.toUpperCase(Locale.ROOT);
                case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case WITHOUT_ACCENTS ->
                    Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\u0300-\u036f]", "");
                case STRAIGHT -> text.replace('\u2019', '\'');
                case CURLY -> text.replace('\'', '\u2019');
                case NO_APOSTROPHE -> text.replaceAll("['\u2019]", "");
                case OTHER_HYPHEN -> text.replace('-', '\u2011');
                case SPACE_FOR_HYPHEN -> text.replace('-', ' ');
                case SOFT_HYPHEN -> inTheMiddle(text, "\u00ad");
                case ZERO_WIDTH -> inTheMiddle(text, "\u200b\u2060\ufeff");
                case NO_BREAK -> text.replace(' ', '\u00a0');
                case NEW_LINE -> text.replace(" ", "\n  ");
                case FULL_WIDTH -> fullWidth(text);
                case QUOTED -> "(\u201c" + text + "\u201d)";
            };
        }

        private static String inTheMiddle(String text, String added) {
            int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            return text.substring(0, middle) + added + text.substring(middle);
        }

        private static String fullWidth(String text) {
            return text.codePoints()
                    .map(one -> one > ' ' && one <= '~' ? one + 0xFEE0 : one)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    @Property(tries = 400)
    void aNameIsFoundInEveryDisguise(@ForAll("names") String name, @ForAll("disguises") List<Disguise> disguises) {
        String text = "Seen by " + disguised(name, disguises) + " twice.";

        assertThat(isShown(named(name), text)).as("%s", disguises).isFalse();
        assertThat(isShown(named(disguised(name, disguises)), "Seen by " + name + " twice."))
                .as("the field disguised: %s", disguises)
                .isFalse();
    }

    @Property(tries = 200)
    void aPhoneNumberIsFoundInEveryDisguise(
            @ForAll("phones") String phone, @ForAll("disguises") List<Disguise> disguises) {
        assertThat(isShown(reached(phone), "Ring " + disguised(phone, disguises) + " at night."))
                .as("%s", disguises)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632-960001",
                "+44 1632 960001",
                "+441632960001",
                "0044 1632 960001",
                "+44 (0)1632 960001",
                "(01632) 960001",
                "01632.960.001",
                "01632 960 001",
                "0163296\u20110001",
                "960001",
                "٠١٦٣٢٩٦٠٠٠١"
            })
    void aPhoneNumberIsFoundWithAndWithoutPrefixAndSigns(String written) {
        InformationReportBuilder report =
                cleared(reached("01632 960001")).information("None").item(PhoneOrAccount.phone(written));

        assertThat(view(report).findWithheld("/items/0/number"))
                .map(Withheld::reason)
                .contains(Withheld.Reason.REPEATS);
        assertThat(isShown(reached(written.length() > 6 ? written : "01632 " + written), "Ring 01632 960001 now"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01632 960001, 07700 900123 or alex@example.org|Ring 07700-900123",
                "01632 960001, 07700 900123 or alex@example.org|Ring +44 1632 960001",
                "01632 960001 07700 900123|Ring +44 1632 960001",
                "01632 960001 07700 900123|Ring +44 7700 900123",
                "tel. 01632 960001; Alex@Example.org|Write to ALEX@example.org, please"
            })
    void eachWayOfReachingASourceIsFoundOnItsOwn(String contact, String text) {
        assertThat(isShown(reached(contact), text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960004", "+44 1632 960010", "07700 900123", "2013-03-01", "kk_99"})
    void anotherNumberIsShownToThePolice(String number) {
        InformationReportBuilder report =
                cleared(reached("01632 960001")).information("None").item(PhoneOrAccount.phone(number));

        assertThat(view(report).withheld()).extracting(Withheld::pointer).doesNotContain("/items/0/number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alex Example|Example, Alex told me",
                "Alex Example|EXAMPLE (Alex)",
                "Example, Alex|Alex Example saw it",
                "Alex Example|Ms Example saw it",
                "Alex Example|A. Example saw it",
                "Alex Sample-Example|Ms Sample saw it",
                "Alex O'Example|Mrs O Example saw it",
                "Mrs Alex Lee|Lee, Alex saw it",
                "Jo|Jo's car",
                "李小明|我看到李小明在那里"
            })
    void aNameIsFoundInAnyOrderAndByItsSurname(String name, String text) {
        assertThat(isShown(named(name), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Jo|The police job", "Alex Lee|Asleep at home", "Alex Example|Examples of this"})
    void otherWordsAreShown(String name, String text) {
        assertThat(isShown(named(name), text)).isTrue();
    }

    @Test
    void anAgencyIsFoundWithoutTheTownBehindIt() {
        assertThat(isShown(new Reporter("", "", "Example School, Anytown", ""), "Waits at Example School"))
                .isFalse();
        assertThat(isShown(new Reporter("", "", "Example School, Anytown", ""), "Waits in Anytown"))
                .isTrue();
    }

    @Test
    void somebodyOfTheSameSurnameAndACarOfThatNameAreShownToThePolice() {
        InformationReportBuilder report = cleared(named("Alex Ford"))
                .information("None")
                .item(Person.named(Person.Part.SUSPECTED, "Sam Ford"))
                .item(Vehicle.registered("AB12 CDE").ofMake("Ford", "Focus", "silver"));

        assertThat(view(report).withheld())
                .extracting(Withheld::pointer)
                .doesNotContain("/items/0/names", "/items/1/make", "/items/1/registration");
    }
}
