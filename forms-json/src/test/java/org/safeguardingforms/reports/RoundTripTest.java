package org.safeguardingforms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.reports.Reports.EDITION;
import static org.safeguardingforms.reports.Reports.JSON;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportCheck;

class RoundTripTest {

    private static final InformationReportCheck CHECK = new InformationReportCheck(EDITION);

    @Provide
    Arbitrary<InformationReport> sound() {
        return Reports.sound();
    }

    @Property
    void aReportThatIsSoundIsReadAsItWasWritten(@ForAll("sound") InformationReport report) {
        boolean sound = CHECK.problems(report).stream().noneMatch(Problem::isError);
        var read = JSON.read(JSON.write(report));
        assertThat(read.isValid()).isEqualTo(sound);
        assertThat(read.toOptional()).isEqualTo(sound ? Optional.of(report) : Optional.empty());
        assertThat(JSON.read(JSON.writeLine(report)).toOptional()).isEqualTo(read.toOptional());
    }

    @Property
    void theLineIsOneLine(@ForAll("sound") InformationReport report) {
        assertThat(new String(JSON.writeLine(report), StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
    }

    @Test
    void theSampleIsSound() {
        assertThat(CHECK.problems(Reports.sample().build())).isEmpty();
    }

    @Test
    void aReportIsNoScreeningAndAScreeningNoReport() {
        byte[] report = JSON.write(Reports.sample().build());
        assertThat(new ScreeningJson(EDITION).read(report).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.RECORD_OF_ANOTHER_KIND)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not a referral (15.3)"));
        byte[] screening = new ScreeningJson(EDITION)
                .write(Screening.draft(new UUID(3, 3), EDITION.pin()).build());
        assertThat(JSON.read(screening).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RECORD_OF_ANOTHER_KIND);
    }
}
