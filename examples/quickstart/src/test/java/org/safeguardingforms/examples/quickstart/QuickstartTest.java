package org.safeguardingforms.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.OpenedTimeline;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.json.TimelineRecords;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

class QuickstartTest {

    private static final EditionPin PIN = Editions.bundled().summaries().get(0).pin();

    @TempDir
    private static Path folder;

    private static String printed = "";

    @BeforeAll
    static void run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Quickstart(new PrintStream(out, true, UTF_8)).run(folder.resolve("new/quickstart"));
        printed = out.toString(UTF_8);
    }

    private static Path file(String name) {
        return folder.resolve("new/quickstart").resolve(name);
    }

    private static String text(String pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(pdf).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theDecisionIsPrintedWithItsReasons() {
        assertThat(printed)
                .contains("Refer to children's social care. This must be done.", "The child's age is 13.")
                .contains("[met] Aged 13 or younger", "Annexe 2");
    }

    @Test
    void everyFileIsWrittenAndNamed() {
        for (String name : new String[] {
            "record.json",
            "assessment.json",
            "screening-tool-filled.pdf",
            "next-steps.pdf",
            "screening-tool-blank.pdf",
            "risk-assessment-handover.json",
            "risk-assessment-handover.pdf",
            "report.json",
            "information-sharing-filled.pdf",
            "information-sharing-for-police.pdf"
        }) {
            assertThat(file(name)).isNotEmptyFile();
            assertThat(printed).contains(file(name).toString());
        }
    }

    @Test
    void theRecordReadsBackAndIsAMandatoryReferralAtThirteen() throws IOException {
        byte[] record = Files.readAllBytes(file("record.json"));

        Assessment assessment =
                ScreeningRecords.of(Editions.bundled()).assess(record).orThrow();

        assertThat(assessment.screening()).isEqualTo(RobinExample.screening(PIN));
        assertThat(assessment.age()).isEqualTo(new AgeUsed.Exact(13));
        assertThat(assessment.decision()).isInstanceOfSatisfying(ReferralDecision.Decided.class, decided -> {
            assertThat(decided.outcome()).isEqualTo(Outcome.REFER);
            assertThat(decided.mandatory()).isTrue();
            assertThat(decided.isSettled()).isTrue();
        });
        assertThat(assessment.totals().of(Level.HIGH).together()).isPositive();
    }

    @Test
    void theAssessmentIsKeptAsJson() throws IOException {
        assertThat(Files.readString(file("assessment.json")))
                .contains("\"outcome\": \"REFER\"", "\"mandatory\": true", "\"settled\": true");
    }

    @Test
    void theTimelineIsPrintedWithItsReasonsAndReadsBack() throws IOException {
        assertThat(printed)
                .contains("Held in time, on Tuesday 2 April 2013.")
                .contains("Friday 29 March 2013: not counted, Good Friday (England and Wales).")
                .contains("To be reviewed on Thursday 27 June 2013.");
        OpenedTimeline opened = TimelineRecords.of(Editions.bundled(), WorkingDayCalendars.bundled())
                .open(Files.readAllBytes(file("timeline.json")))
                .orThrow();
        assertThat(opened.record().screening())
                .contains(RobinExample.screening(PIN).id());
        assertThat(opened.timeline().writtenPlan().open()).hasSize(3);
    }

    @Test
    void thePageForTheChairHasDatesAgendaAndPlanAndNoName() throws IOException {
        assertThat(text("timeline.pdf").replaceAll("\\s+", " "))
                .contains("Tuesday 2 July 2013", "To come; 63 working days left.")
                .contains("Exit strategies for the child or young person are discussed. (12.8) Not done")
                .contains("It may be necessary if there is a confidential police investigation underway")
                .contains("Family support worker", "Held on Monday 25 March 2013")
                .contains("Monday 1 April 2013: not counted, Easter Monday (England and Wales).")
                .doesNotContain("Robin", "Sam Sample");
    }

    @Test
    void theCalendarFileHoldsDatesAndAReferenceAndNothingElseOfTheChild() throws IOException {
        assertThat(Files.readString(file("timeline.ics")))
                .contains("DTSTART;VALUE=DATE:20130702", "Reference 9c2e7a54-1b6d-4e0f-8f3a-6d5c4b3a2f1e")
                .doesNotContain("Robin", "Sam", "grey car", "phones");
    }

    @Test
    void theFilledFormShowsTheChildAndTheBlankOneDoesNot() throws IOException {
        assertThat(text("screening-tool-filled.pdf")).contains("Robin Example", "Sam Sample", "Eleven absences");
        assertThat(text("screening-tool-blank.pdf"))
                .contains("Self-harming")
                .doesNotContain("Robin", "Sam Sample", "Eleven absences");
    }

    @Test
    void theHandoverReadsBackAndItsPageLeavesRoomForTheHistory() throws IOException {
        Edition edition = Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
        RiskAssessmentHandover handover = new HandoverJson(edition)
                .read(Files.readAllBytes(file("risk-assessment-handover.json")))
                .orThrow();

        assertThat(handover.screening()).isEqualTo(RobinExample.screening(PIN).id());
        assertThat(handover.history()).isEmpty();
        assertThat(text("risk-assessment-handover.pdf"))
                .contains("Robin Example", "Poverty and deprivation", "Still unknown", "Kingfisher Team");
    }

    @Test
    void theNextStepsArePrintedAndWrittenForASchool() throws IOException {
        assertThat(printed)
                .contains("What to do next, in School or college:", "(7.6.5)", "The way of the case from here:");
        assertThat(text("next-steps.pdf").replaceAll("\\s+", " "))
                .contains("Robin Example", "What to do: School or college")
                .contains("Refer the child to the children and families assessment team.", "7.6.8", "13.6.1");
    }

    @Test
    void theReportReadsBackAndThePoliceSeeTheCarButNotWhoReportedIt() throws IOException {
        byte[] record = Files.readAllBytes(file("report.json"));

        assertThat(InformationReportRecords.of(Editions.bundled())
                        .open(record)
                        .orThrow()
                        .report())
                .isEqualTo(GreyCarReport.report(PIN));
        assertThat(text("information-sharing-filled.pdf")).contains("Alex Example", "ex13 mpl");
        assertThat(text("information-sharing-for-police.pdf"))
                .contains("ex13 mpl", "07700 900123")
                .doesNotContain("Alex Example");
    }

    @Test
    void theExampleHasAnswersOfEachKindUnansweredRowsNotesAndAnAmendedLevel() {
        Screening screening = RobinExample.screening(PIN);

        assertThat(screening.responses().values().stream().map(Response::answer).distinct())
                .containsExactlyInAnyOrder(Answer.values());
        assertThat(screening.responses().size()).isLessThan(85);
        assertThat(screening.responses().values().stream()
                        .filter(one -> one.amendment().isPresent()))
                .hasSize(1);
        assertThat(screening.notes()).isNotEmpty();
        assertThat(screening.judgement()).isPresent();
    }

    @Test
    void aHostsValidatorFindsWhatIsWrongAndRepeatsNothing() {
        HostValidation validation = new HostValidation();
        Screening unsound = Screening.draft(new UUID(1, 2), PIN)
                .answer("health.self-harming", Response.of(Answer.YES).amendedTo(Level.HIGH, "\t"))
                .build();

        assertThat(validation.violations(RobinExample.screening(PIN))).isEmpty();
        assertThat(validation.violations(unsound))
                .singleElement()
                .asString()
                .endsWith("must be readable text within its length");
    }
}
