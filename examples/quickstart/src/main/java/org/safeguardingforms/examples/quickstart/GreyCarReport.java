package org.safeguardingforms.examples.quickstart;

import java.time.LocalDate;
import java.util.UUID;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.Reporter;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.When;

/** What a receptionist who does not exist has seen and heard, for the police. It is not a referral (15.3). */
final class GreyCarReport {

    private static final UUID RECORD = UUID.fromString("9d1f2a70-8c44-4f0b-a7de-5b6c7d8e9f01");
    private static final LocalDate THU_2013_02_28 = LocalDate.of(2013, 2, 28);
    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);

    private GreyCarReport() {}

    static InformationReport report(EditionPin edition) {
        return InformationReport.draft(RECORD, edition)
                .reporter(new Reporter("Alex Example", "Receptionist", "Anytown Example School", "01632 960001"))
                .providedBy("SELF")
                .providedBy("MEMBER_OF_PUBLIC")
                .reliability(
                        GradeGiven.of("B").withNotes("Seen from the front desk; the rest was told by a neighbour."))
                .accuracy(GradeGiven.of("2"))
                .information("A grey car waited at the gate at the end of school on three days of this week. The driver"
                        + " spoke to pupils and gave one of them a number to ring.")
                .textsClearedOf(Sensitivity.SOURCE_IDENTITY)
                .othersAware("Head of year")
                .item(Vehicle.registered("ex13 mpl").ofMake("Example", "Hatchback", "grey"))
                .item(PhoneOrAccount.phone("07700 900123"))
                .item(CallerOrVisitor.at("The school gate", When.on(THU_2013_02_28))
                        .describedAs("The driver, alone"))
                .sentOn(FRI_2013_03_01)
                .build();
    }
}
