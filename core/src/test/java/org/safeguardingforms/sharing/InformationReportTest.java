package org.safeguardingforms.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;

class InformationReportTest {

    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final LocalDate SAT_2013_03_02 = LocalDate.of(2013, 3, 2);
    private static final EditionPin PIN = new EditionPin("oxfordshire-cse", new Version(1, 0, 0), Digest.NOT_GIVEN);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final String SECRET = "Quillon Fenwick-Example";

    @Test
    void aDraftGoesOnAndKeepsWhatItHas() {
        InformationReport draft = sample().build();
        InformationReport later =
                draft.continued().othersAware("The night staff").build();
        assertThat(later.id()).isEqualTo(FIRST);
        assertThat(later.items()).isEqualTo(draft.items());
        assertThat(later.othersAware()).isEqualTo("The night staff");
    }

    @Test
    void aSentReportDoesNotChangeButIsAmendedByADraftThatNamesIt() {
        InformationReport sent = sample().sentOn(FRI_2013_03_01).build();
        assertThatIllegalStateException().isThrownBy(sent::continued);
        InformationReport amendment = sent.amendment(SECOND).build();
        assertThat(amendment.replaces()).contains(FIRST);
        assertThat(amendment.isSent()).isFalse();
        assertThat(amendment.information()).isEqualTo(sent.information());
    }

    @Test
    void aReportOnceBuiltDoesNotFollowItsBuilder() {
        InformationReportBuilder builder = sample();
        InformationReport before = builder.build();
        builder.providedBy("SELF").withoutItems();
        assertThat(before.providedBy()).isEmpty();
        assertThat(before.items()).isNotEmpty();
    }

    @Test
    void nothingThatIsReportedIsShownByToString() {
        InformationReport report = sample().build();
        List<Object> values = List.of(report, report.reporter(), report.items(), report.witnesses(), report.sheets());
        assertThat(values.toString()).doesNotContain(SECRET);
    }

    @Test
    void aRegistrationMarkIsOfferedInCapitalsWithoutSpacesAndNothingIsGuessed() {
        assertThat(Vehicle.registered(" ab12\u00A0cde ").normalisedRegistration())
                .isEqualTo("AB12CDE");
        assertThat(Vehicle.registered("O?0 1I").normalisedRegistration()).isEqualTo("O?01I");
        assertThat(Vehicle.registered("ab12 cde").registration()).isEqualTo("ab12 cde");
        assertThat(Vehicle.described("A van").normalisedRegistration()).isEmpty();
    }

    @Test
    void aPeriodKeepsItsOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> When.between(SAT_2013_03_02, FRI_2013_03_01));
        assertThat(When.between(FRI_2013_03_01, FRI_2013_03_01).lastDay()).contains(FRI_2013_03_01);
        assertThat(When.about(SAT_2013_03_02).lastDay()).contains(SAT_2013_03_02);
        assertThat(When.notGiven().lastDay()).isEmpty();
    }

    private static InformationReportBuilder sample() {
        return InformationReport.draft(FIRST, PIN)
                .reporter(new Reporter(SECRET, SECRET, SECRET, SECRET))
                .information(SECRET)
                .witness(new Witness(SECRET, SECRET, SECRET))
                .sheet(new AdditionalSheet(SECRET, SECRET))
                .item(Person.named(Person.Part.SUSPECTED, SECRET).knownAs(SECRET))
                .item(Vehicle.registered(SECRET).withOccupants(SECRET))
                .item(PhoneOrAccount.account(SECRET, SECRET))
                .item(AddressOrPlace.at(SECRET))
                .item(CallerOrVisitor.at(SECRET, When.on(FRI_2013_03_01)))
                .item(Event.of(When.about(FRI_2013_03_01), SECRET));
    }
}
