package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.pdf.ReadingOrder.Element;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.TimelineRecord;

/** What a screen reader finds: headings, headers of rows and columns, lists. */
class StructureTest {

    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final SafeguardingForms FORMS = SafeguardingForms.of(
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow());
    private static final UUID SCREENING = new UUID(0x5c, 1);
    private static final Map<String, byte[]> FILES = files();

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        documents()
                .forEach((kind, document) ->
                        files.put(kind, RENDERER.render(document).orThrow()));
        return files;
    }

    private static Map<String, Document> documents() {
        Assessment assessment = FORMS.assess(screening(), FRI_2013_03_01).orThrow();
        InformationReport report = report();
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("blank screening", FORMS.blankScreeningTool());
        documents.put("screening with next steps", FORMS.filledScreeningToolWithNextSteps(assessment));
        documents.put("next steps", FORMS.nextSteps(assessment));
        documents.put(
                "hand-over",
                FORMS.handoverPage(FORMS.handOver(new UUID(0x5c, 2), assessment).orThrow()));
        documents.put("blank sharing", FORMS.blankInformationSharingTool());
        documents.put("sharing", FORMS.filledInformationSharingTool(report));
        documents.put("view", FORMS.filledInformationSharingTool(FORMS.view(report, ViewPurpose.SUPERVISION)));
        documents.put("timeline without dates", timeline());
        documents.put(
                "timeline",
                timeline(MeetingEvent.of(new MilestoneId("risk-assessment"), new EventTime.OnDay(FRI_2013_03_01))));
        return documents;
    }

    private static Screening screening() {
        return Screening.draft(SCREENING, FORMS.edition().pin())
                .child(ChildDetails.born("Robin Example", LocalDate.of(2000, 6, 14)))
                .circumstance("LOOKED_AFTER")
                .answer("health.self-harming", Response.of(Answer.YES).basedOn(Basis.EVIDENCE, Basis.GUT_FEELING))
                .note("health", "Seen by a nurse.")
                .build();
    }

    private static InformationReport report() {
        return InformationReport.draft(new UUID(0x5c, 3), FORMS.edition().pin())
                .providedBy("SELF")
                .information("A car waited.")
                .othersAware("Head of year")
                .item(Vehicle.registered("EX13 MPL").ofMake("Example", "Hatchback", "grey"))
                .build();
    }

    private static Document timeline(MeetingEvent... events) {
        WorkingDayCalendar calendar = WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
        var record = TimelineRecord.begin(new UUID(0x5c, 4), FORMS.edition().pin(), calendar.pin());
        Stream.of(events).forEach(record::event);
        TimelineRecord built = record.build();
        return FORMS.timelinePage(built, FORMS.timeline(built, calendar).orThrow(), FRI_2013_03_01);
    }

    static Stream<String> kinds() {
        return FILES.keySet().stream();
    }

    private static byte[] pdf(String kind) {
        return Objects.requireNonNull(FILES.get(kind));
    }

    private static List<String> texts(byte[] pdf, String path) {
        return ReadingOrder.elements(pdf).stream()
                .filter(element -> element.within().endsWith(path))
                .map(Element::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noHeaderOfARowOrColumnIsEmpty(String kind) {
        assertThat(texts(pdf(kind), "TH")).isNotEmpty().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noLevelOfHeadingsIsLeftOut(String kind) {
        int above = 0;
        for (Element element : ReadingOrder.elements(pdf(kind))) {
            if (element.type().matches("H[1-6]")) {
                int level = element.type().charAt(1) - '0';
                assertThat(level).as(element.text()).isBetween(1, above + 1);
                above = level;
            }
        }
        assertThat(above).isPositive();
    }

    @Test
    void eachDomainIsAHeadingToJumpTo() {
        List<String> domains = FORMS.edition().screeningTool().domains().stream()
                .map(domain -> domain.title())
                .toList();
        assertThat(texts(pdf("blank screening"), "TD H2")).isEqualTo(domains);
    }

    @Test
    void theLabelOfAFieldIsTheHeaderOfWhatIsFilledIn() {
        byte[] pdf = pdf("next steps");
        assertThat(texts(pdf, "TH P")).contains("Child's Name:", "DoB:");
        assertThat(texts(pdf, "TR TD P")).contains("Robin Example", "14 June 2000");
    }

    @Test
    void whatIsUnknownIsAListOfPoints() {
        assertThat(texts(pdf("hand-over"), "L LI LBody P"))
                .contains("Eating disorder", "The child is missing now")
                .doesNotContain("Self-harming");
        assertThat(texts(pdf("hand-over"), "L LI Lbl P")).containsOnly("•");
    }

    @Test
    void aPointFromRightToLeftIsWhole() {
        Block points = new Block.Points(
                Paragraph.printed("Said:"), List.of(new Paragraph(List.of(Span.written("نور بخير", "/notes")))));
        assertThat(texts(RENDERER.render(SampleForm.of(points)).orThrow(), "LBody"))
                .singleElement()
                .satisfies(text -> assertThat(PdfText.dense(text)).isEqualTo("نوربخير"));
    }

    @Test
    void aBoxThatIsTickedStandsUnderItsLabelInWords() {
        assertThat(texts(pdf("sharing"), "TR")).contains("Yes");
        assertThat(texts(pdf("blank sharing"), "TR")).doesNotContain("Yes");
    }

    @Test
    void fieldsOfOneLineMayBeAsManyAsTheLineHolds() {
        Field field = new Field("Name:", List.of(Span.written("Nobody", "/name")));
        byte[] pdf = RENDERER.render(
                        SampleForm.of(new Block.Fields(List.of(List.of(field, field, field), List.of(field, field)))))
                .orThrow();
        assertThat(texts(pdf, "TR TH P")).hasSize(5).containsOnly("Name:");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPageOfWhatIsFilledInSaysWhichRecordItIsOf(String kind) {
        byte[] pdf = pdf(kind);
        assertThat(PdfText.pages(pdf)).allSatisfy(page -> {
            if (kind.startsWith("blank")) {
                assertThat(page).doesNotContain("00000000-0000-005c");
            } else {
                assertThat(page).contains("00000000-0000-005c");
            }
        });
    }

    @Test
    void aTimelineWithoutDatesDoesNotExplainAny() {
        assertThat(PdfText.flowing(pdf("timeline without dates"))).doesNotContain("How the dates come about");
        assertThat(PdfText.flowing(pdf("timeline"))).contains("How the dates come about");
    }

    @Test
    void anAgendaToComeHasBoxesToTick() {
        assertThat(PdfText.flowing(pdf("timeline without dates"))).contains("☐ Done ☐ Not done");
    }
}
