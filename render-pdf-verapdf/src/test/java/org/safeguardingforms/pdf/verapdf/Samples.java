package org.safeguardingforms.pdf.verapdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportBuilder;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.Reporter;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.timeline.TimelineRecord;

/** One large document of each kind, by the method of the front door that makes it. */
final class Samples {

    private final SafeguardingForms forms;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private Samples(SafeguardingForms forms) {
        this.forms = forms;
    }

    static Map<String, Document> of(SafeguardingForms forms) {
        Samples samples = new Samples(forms);
        samples.screening();
        samples.meetings();
        samples.sharing();
        return samples.documents;
    }

    private void screening() {
        Assessment assessment = forms.assess(Largest.screening(forms.edition())).orThrow();
        documents.put("blankScreeningTool()", forms.blankScreeningTool());
        documents.put("filledScreeningTool(Assessment)", forms.filledScreeningTool(assessment));
        documents.put("nextSteps(Assessment)", forms.nextSteps(assessment));
        documents.put(
                "filledScreeningToolWithNextSteps(Assessment)", forms.filledScreeningToolWithNextSteps(assessment));
        documents.put("handoverPage(RiskAssessmentHandover)", forms.handoverPage(handover(assessment)));
    }

    private RiskAssessmentHandover handover(Assessment assessment) {
        RiskAssessmentHandover handover =
                forms.handOver(new UUID(7, 8), assessment).orThrow();
        HistoryHeading first =
                forms.edition().practice().riskAssessment().history().get(0);
        return handover.withHistory(first.id(), Largest.NOTE);
    }

    private void meetings() {
        TimelineRecord record = Meetings.record(forms.edition().pin());
        documents.put(
                "timelinePage(TimelineRecord, MeetingTimeline, LocalDate)",
                forms.timelinePage(
                        record, forms.timeline(record, Meetings.CALENDAR).orThrow(), Meetings.FRI_2013_04_05));
    }

    private void sharing() {
        documents.put("blankInformationSharingTool()", forms.blankInformationSharingTool());
        documents.put(
                "filledInformationSharingTool(InformationReport)", forms.filledInformationSharingTool(report(forms)));
        documents.put(
                "filledInformationSharingTool(ReportView)",
                forms.filledInformationSharingTool(forms.view(report(forms), ViewPurpose.SUPERVISION)));
    }

    /** A report of several pages. */
    static InformationReport report(SafeguardingForms forms) {
        InformationReportBuilder report = InformationReport.draft(
                        new UUID(1, 2), forms.edition().pin())
                .reporter(new Reporter("Alex Example", "Key worker", "Example House", "01632 960001"))
                .providedBy("SELF")
                .information("The same silver car waited outside. ".repeat(500).strip());
        IntStream.range(0, 40)
                .forEach(at -> report.item(
                        at % 2 == 0
                                ? Vehicle.registered("ex13 mp" + at).describedAs("waited outside")
                                : Person.named(Person.Part.OTHER, "Nobody " + at)));
        return report.build();
    }
}
