package org.safeguardingforms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.assessment.RequirementFinding;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.HandoverPage;
import org.safeguardingforms.document.InformationSharingForm;
import org.safeguardingforms.document.NextSteps;
import org.safeguardingforms.document.ScreeningForm;
import org.safeguardingforms.document.TimelinePage;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.handover.HandoverDesk;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.language.LanguageFinding;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningCheck;
import org.safeguardingforms.screening.ScreeningLanguage;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportCheck;
import org.safeguardingforms.sharing.ReportLanguage;
import org.safeguardingforms.sharing.ReportView;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TimelineRecordCheck;

/**
 * All that a host needs of one edition: check a screening, assess it, lay out the official forms,
 * hand information to the police, plan the meetings.
 *
 * <pre>{@code
 * Edition edition = Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
 * SafeguardingForms forms = SafeguardingForms.of(edition);
 * Assessment assessment = forms.assess(screening).orThrow();
 * byte[] pdf = new PdfRenderer().render(forms.filledScreeningTool(assessment)).orThrow();
 * }</pre>
 *
 * <p>Nothing here decides for a professional. Make one for each edition and keep it: the rules are compiled once.
 * Immutable and thread-safe.
 */
public final class SafeguardingForms {

    private final ScreeningCheck check;
    private final InformationReportCheck reportCheck;
    private final ScreeningLanguage language;
    private final ReportLanguage reportLanguage;
    private final TimelineRecordCheck timelineCheck;
    private final Assessor assessor;
    private final HandoverDesk desk;
    private final Edition edition;

    private SafeguardingForms(Edition edition) {
        this.edition = edition;
        this.check = new ScreeningCheck(edition);
        this.reportCheck = new InformationReportCheck(edition);
        this.language = new ScreeningLanguage(edition);
        this.reportLanguage = new ReportLanguage(edition);
        this.timelineCheck = new TimelineRecordCheck(edition);
        this.assessor = new Assessor(edition);
        this.desk = new HandoverDesk(assessor);
    }

    /** The forms and rules of an edition. */
    public static SafeguardingForms of(Edition edition) {
        return new SafeguardingForms(edition);
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** Every problem of a screening; empty if it is sound. */
    public List<Problem> check(Screening screening) {
        return check.problems(screening);
    }

    /**
     * Assesses a screening at its date of completion.
     *
     * @return the assessment with any warnings, or every problem of the screening
     * @see Assessor#assess(Screening)
     */
    public Checked<Assessment> assess(Screening screening) {
        return assessor.assess(screening);
    }

    /**
     * Assesses a draft at a date; a completed screening at its own.
     *
     * @return the assessment with any warnings, or every problem of the screening
     * @see Assessor#assess(Screening, LocalDate)
     */
    public Checked<Assessment> assess(Screening screening, LocalDate draftsAt) {
        return assessor.assess(screening, draftsAt);
    }

    /** The Screening Tool as it is printed (Annexe 2), to fill in by hand. */
    public Document blankScreeningTool() {
        return ScreeningForm.blank(edition);
    }

    /** The Screening Tool (Annexe 2), filled in from an assessed screening. */
    public Document filledScreeningTool(Assessment assessment) {
        return ScreeningForm.filled(assessment);
    }

    /** What to do next, to print and take along. */
    public Document nextSteps(Assessment assessment) {
        return NextSteps.of(assessment);
    }

    /** The filled Screening Tool, with what to do next on a new page behind it. */
    public Document filledScreeningToolWithNextSteps(Assessment assessment) {
        return NextSteps.behindTheForm(assessment);
    }

    /**
     * How much a screening is asked for, before there is one (6.5, 13.4.2, section 7).
     *
     * @param age the child's age
     * @param role the kind of agency that asks; {@link RoleId#NOT_GIVEN} for none
     * @param circumstances what is known of the situation, by the edition's ids; what is not listed does not hold
     */
    public RequirementFinding screeningRequirement(AgeUsed age, RoleId role, Set<CircumstanceId> circumstances) {
        return RequirementFinding.of(edition, age, role, circumstances);
    }

    /**
     * What an assessed screening hands over to a risk assessment (section 20).
     *
     * @param id an id that no other record has
     * @return the hand-over, its history still to be filled in; a problem if the person is an adult
     * @throws IllegalArgumentException if the assessment is of another edition
     */
    public Checked<RiskAssessmentHandover> handOver(UUID id, Assessment assessment) {
        return desk.handOver(id, assessment);
    }

    /** The hand-over as a page; what is not filled in of the history can be by hand. */
    public Document handoverPage(RiskAssessmentHandover handover) {
        return HandoverPage.of(handover);
    }

    /** Advice on the words of a screening's notes and reasons (section 4); empty if there is none. Never a problem. */
    public List<LanguageFinding> languageAdvice(Screening screening) {
        return language.findings(screening);
    }

    /** Advice on the words of an information report's free texts (section 4); empty if there is none. Never a problem. */
    public List<LanguageFinding> languageAdvice(InformationReport report) {
        return reportLanguage.findings(report);
    }

    /** Every problem of an information report; empty if it is sound. */
    public List<Problem> check(InformationReport report) {
        return reportCheck.problems(report);
    }

    /** Every problem of a timeline's record; empty if it is sound. */
    public List<Problem> check(TimelineRecord record) {
        return timelineCheck.problems(record);
    }

    /**
     * When each meeting of a child is due, from what is recorded, with any warnings; or every problem of the record.
     *
     * @param calendar the one that the record names: a strict one refuses dates beyond the days it knows, a provisional one
     *     marks them
     * @see TimelineRecordCheck#timeline
     */
    public Checked<MeetingTimeline> timeline(TimelineRecord record, DeadlineCalendar calendar) {
        return timelineCheck.timeline(record, calendar);
    }

    /**
     * A child's meetings as a page for the chair, as at a day.
     *
     * @param timeline the timeline of the record
     * @throws org.safeguardingforms.calendar.OutsideKnownRangeException if a date, planned without what happened after that
     *     day, is one that a strict calendar does not know
     */
    public Document timelinePage(TimelineRecord record, MeetingTimeline timeline, LocalDate asAt) {
        return TimelinePage.of(edition, record, timeline, asAt);
    }

    /** A copy of an information report for a purpose, with a manifest of what was left out. */
    public ReportView view(InformationReport report, ViewPurpose purpose) {
        return ReportView.of(report, edition.informationSharingTool(), purpose);
    }

    /** The Information Sharing Tool as it is printed (Annexe 1), to fill in by hand. */
    public Document blankInformationSharingTool() {
        return InformationSharingForm.blank(edition);
    }

    /** The Information Sharing Tool (Annexe 1), filled in from a report. */
    public Document filledInformationSharingTool(InformationReport report) {
        return InformationSharingForm.filled(edition, report);
    }

    /** The Information Sharing Tool (Annexe 1), filled in with what a view shows and nothing else. */
    public Document filledInformationSharingTool(ReportView view) {
        return InformationSharingForm.of(edition, view);
    }
}
