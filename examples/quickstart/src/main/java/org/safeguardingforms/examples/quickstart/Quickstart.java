package org.safeguardingforms.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.ics.TimelineCalendar;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.TimelineJson;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.pdf.PdfRenderer;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineRecord;

/**
 * What a host does, in one go: fill in a screening, check it, assess it, show the decision with its reasons, keep the
 * record, and print the forms; hand the police what somebody has seen; and plan the meetings that follow. Everybody in it is
 * invented.
 */
public final class Quickstart {

    private final PrintStream out;
    private final Edition edition =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
    private final SafeguardingForms forms = SafeguardingForms.of(edition);
    private final WorkingDayCalendar calendar = WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    private final PdfRenderer renderer = new PdfRenderer();

    Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Writes the files into the folder named, or else into {@code target/quickstart}. */
    public static void main(String[] args) throws IOException {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // so that Hibernate Validator logs as the rest does
        Path folder = Path.of(args.length == 0 ? "target/quickstart" : args[0]);
        new Quickstart(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(folder);
    }

    void run(Path folder) throws IOException {
        Screening screening = RobinExample.screening(edition.pin());

        List<String> violations = new HostValidation().violations(screening);
        violations.forEach(out::println);

        Checked<Assessment> assessed = forms.assess(screening);
        assessed.problems().forEach(out::println);
        Assessment assessment = assessed.orThrow();

        out.println("A fictitious child, screened by the safeguarding lead of a fictitious school:");
        out.println();
        out.println(assessment.explanation());
        TimelineRecord record = RobinsMeetings.record(screening, calendar.pin());
        MeetingTimeline timeline = forms.timeline(record, calendar).orThrow();
        out.println("What followed, as it stood on the day of the meeting:");
        out.println();
        out.println(timeline.explanation(RobinsMeetings.TUE_2013_04_02));
        OutputFolder files = new OutputFolder(folder, out);
        out.println("Written:");
        write(assessment, files);
        writeHandover(assessment, files);
        write(GreyCarReport.report(edition.pin()), files);
        write(record, timeline, files);
    }

    private void write(TimelineRecord record, MeetingTimeline timeline, OutputFolder files) throws IOException {
        files.write("timeline.json", new TimelineJson(edition).write(record));
        files.write(
                "timeline.pdf",
                renderer.render(forms.timelinePage(record, timeline, RobinsMeetings.TUE_2013_04_02))
                        .orThrow());
        Instant stamp =
                RobinsMeetings.TUE_2013_04_02.atStartOfDay(ZoneOffset.UTC).toInstant();
        files.write("timeline.ics", TimelineCalendar.write(timeline, record.reference(), stamp));
    }

    private void write(Assessment assessment, OutputFolder files) throws IOException {
        files.write("record.json", new ScreeningJson(edition).write(assessment.screening()));
        files.write("assessment.json", AssessmentJson.write(assessment));
        files.write(
                "screening-tool-filled.pdf",
                renderer.render(forms.filledScreeningTool(assessment)).orThrow());
        files.write(
                "next-steps.pdf", renderer.render(forms.nextSteps(assessment)).orThrow());
        files.write(
                "screening-tool-blank.pdf",
                renderer.render(forms.blankScreeningTool()).orThrow());
    }

    /** What goes on to the risk assessment (section 20). */
    private void writeHandover(Assessment assessment, OutputFolder files) throws IOException {
        UUID id = UUID.fromString("9d1f4c62-7a3b-4e0d-8c55-6b2e1f0a9c84");
        RiskAssessmentHandover handover = forms.handOver(id, assessment).orThrow();
        files.write("risk-assessment-handover.json", new HandoverJson(edition).write(handover));
        files.write(
                "risk-assessment-handover.pdf",
                renderer.render(forms.handoverPage(handover)).orThrow());
    }

    /** A report is no part of the screening, and never a referral (15.3). */
    private void write(InformationReport report, OutputFolder files) throws IOException {
        forms.check(report).forEach(out::println);
        files.write("report.json", new InformationReportJson(edition).write(report));
        files.write(
                "information-sharing-filled.pdf",
                renderer.render(forms.filledInformationSharingTool(report)).orThrow());
        files.write(
                "information-sharing-for-police.pdf",
                renderer.render(forms.filledInformationSharingTool(forms.view(report, ViewPurpose.POLICE_INTELLIGENCE)))
                        .orThrow());
    }
}
