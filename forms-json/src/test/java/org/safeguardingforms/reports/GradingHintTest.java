package org.safeguardingforms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.reports.Reports.EDITION;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.GradingHint;
import org.safeguardingforms.sharing.InformationReport;

class GradingHintTest {

    private static GradingHint hint(String reliability, String accuracy) {
        InformationReport report = InformationReport.draft(new UUID(4, 4), EDITION.pin())
                .reliability(GradeGiven.of(reliability))
                .accuracy(GradeGiven.of(accuracy))
                .build();
        return GradingHint.of(report, EDITION.informationSharingTool()).orElseThrow();
    }

    @Test
    void aVeryReliableReportKnownToBeTrueSuggestsOneA() {
        assertThat(hint("A", "1").source().code()).isEqualTo("1");
        assertThat(hint("A", "1").intelligence().code()).isEqualTo("A");
    }

    @Test
    void theLetterAndTheDigitOfTheFormAreNeverCopied() {
        assertThat(hint("E", "5").source().code()).isEqualTo("2");
        assertThat(hint("E", "5").intelligence().code()).isEqualTo("E");
        assertThat(hint("D", "3").source().code()).isEqualTo("3");
        assertThat(hint("D", "3").intelligence().code()).isEqualTo("D");
    }

    @Test
    void everyHintNamesWhatIsLost() {
        assertThat(hint("B", "4").lost()).hasSize(3).anyMatch(text -> text.contains("handling code"));
        InformationReport withOwnGrades = Reports.sample().build();
        assertThat(GradingHint.of(withOwnGrades, EDITION.informationSharingTool())
                        .orElseThrow()
                        .lost())
                .hasSize(4);
    }

    @Test
    void withoutBothGradesThereIsNoHint() {
        InformationReport report = InformationReport.draft(new UUID(4, 4), EDITION.pin())
                .reliability(GradeGiven.of("A"))
                .build();
        assertThat(GradingHint.of(report, EDITION.informationSharingTool())).isEmpty();
    }

    @Test
    void aHintIsNeverWrittenIntoARecord() {
        String json = new String(Reports.JSON.write(Reports.sample().build()), StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("3x5x2", "suggest", "Untested");
    }
}
