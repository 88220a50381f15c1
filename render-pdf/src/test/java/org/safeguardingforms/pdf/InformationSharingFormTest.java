package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.sharing.AdditionalSheet;
import org.safeguardingforms.sharing.AddressOrPlace;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.Event;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportBuilder;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.ItemGrading;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.ReportView;
import org.safeguardingforms.sharing.Reporter;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.When;
import org.safeguardingforms.sharing.Witness;

/** The Information Sharing Tool (Annexe 1) on paper. */
class InformationSharingFormTest {

    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final SafeguardingForms FORMS = SafeguardingForms.of(
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow());

    private int count;

    /** A text that stands nowhere else. */
    private String mark() {
        count++;
        return "Qx" + count + "zv";
    }

    private static byte[] pdf(Document document) {
        return RENDERER.render(document).orThrow();
    }

    /** All text but the marking and the reference at the head and foot of pages. */
    private static String body(Document document) {
        String kept = PdfText.pages(pdf(document)).stream()
                .flatMap(String::lines)
                .filter(line -> !line.strip().equals("RESTRICTED") && !line.contains(document.reference()))
                .collect(Collectors.joining("\n"));
        return PdfText.dense(kept);
    }

    @Test
    void theBlankFormSaysWhatAnnexe1SaysInItsOrderAndNothingElse() {
        Document blank = FORMS.blankInformationSharingTool();
        assertThat(blank.marking() + body(blank)).isEqualTo(PdfText.dense(annexe1()));
        assertThat(PdfText.pages(pdf(blank))).hasSize(1);
    }

    private static String annexe1() {
        try (InputStream in = InformationSharingFormTest.class.getResourceAsStream("annexe-1.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aReportOfTenThousandWordsAndFortyItemsIsPrintedWhole() {
        InformationReportBuilder builder =
                head(IntStream.range(0, 10_000).mapToObj(at -> "word" + at).collect(Collectors.joining(" ")));
        items(40).forEach(builder::item);
        InformationReport report = builder.build();
        Document document = FORMS.filledInformationSharingTool(report);
        // The request for information heads every page on which its answer goes on.
        String request = FORMS.edition()
                .informationSharingTool()
                .field(ReportField.INFORMATION)
                .label();
        String text = body(document).replace(PdfText.dense(request), "");
        assertThat(text).contains(PdfText.dense(report.information()));
        for (int at = 1; at <= count; at++) {
            assertThat(text).contains("Qx" + at + "zv");
        }
        List<String> pages = PdfText.pages(pdf(document));
        assertThat(pages).hasSizeGreaterThan(10);
        for (int at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at).replaceAll("\\s+", " "))
                    .contains("RESTRICTED")
                    .contains(report.id().toString())
                    .contains("page " + (at + 1) + " of " + pages.size());
        }
    }

    @Test
    void everyFieldOfAFilledFormStandsBehindItsLabel() {
        String text = PdfText.flowing(pdf(FORMS.filledInformationSharingTool(Samples.report())));
        assertThat(text)
                .contains("Name Alex Example", "Post/Job Title Key worker", "Contact Details 01632 960001")
                .contains("Self Member of public Family Member Yes Yes")
                .contains("Registration ab12 cde", "Registration, for a search AB12CDE")
                .contains("D = unreliable; 4 = some reservations")
                .contains("About 1 March 2013", "20 February 2013 to 1 March 2013");
    }

    @Test
    void aDraftSaysWhatIsMissing() {
        InformationReport draft =
                InformationReport.draft(new UUID(5, 5), FORMS.edition().pin()).build();
        assertThat(PdfText.flowing(pdf(FORMS.filledInformationSharingTool(draft))))
                .contains("Name Not given", "Draft, not sent");
    }

    @ParameterizedTest
    @EnumSource(ViewPurpose.class)
    void nothingThatAViewWithholdsIsInTheFileAndAllElseIs(ViewPurpose purpose) throws IOException {
        for (boolean cleared : new boolean[] {false, true}) {
            InformationReportBuilder builder = head(mark());
            items(12).forEach(builder::item);
            if (cleared) {
                builder.textsClearedOf(Sensitivity.SOURCE_IDENTITY);
            }
            InformationReport report = builder.build();
            ReportView view = FORMS.view(report, purpose);
            byte[] file = pdf(FORMS.filledInformationSharingTool(view));
            String text = PdfText.dense(PdfText.flowing(file)) + streams(file);
            String shown = PdfText.dense(PdfText.flowing(pdf(FORMS.filledInformationSharingTool(report))));
            for (int at = 1; at <= count; at++) {
                String mark = "Qx" + at + "zv";
                if (shown.contains(mark)) {
                    assertThat(text.contains(mark))
                            .as(mark)
                            .isEqualTo(texts(view).contains(mark));
                }
            }
        }
    }

    /** What a view shows, as its JSON says. */
    private static String texts(ReportView view) {
        return new String(new InformationReportJson(FORMS.edition()).write(view), StandardCharsets.UTF_8);
    }

    /** Every stream and the whole structure of the file, decompressed. */
    private static String streams(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object);
                if (object instanceof COSStream stream && stream.getItem(COSName.LENGTH1) == null) {
                    byte[] content = stream.createInputStream().readAllBytes();
                    all.append(new String(content, StandardCharsets.ISO_8859_1));
                    all.append(new String(content, StandardCharsets.UTF_16BE));
                }
            }
        }
        return all.toString();
    }

    private InformationReportBuilder head(String information) {
        return InformationReport.draft(new UUID(6, 6), FORMS.edition().pin())
                .reporter(new Reporter(mark(), mark(), mark(), mark()))
                .providedBy("SELF")
                .reliability(GradeGiven.of("A").withNotes(mark()))
                .accuracy(GradeGiven.of("1").withNotes(mark()))
                .information(information)
                .othersAware(mark())
                .witness(new Witness(mark(), mark(), mark()))
                .sheet(new AdditionalSheet(mark(), mark()))
                .sentOn(FRI_2013_03_01);
    }

    private List<Item> items(int number) {
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            items.add(item(at % 7));
        }
        return items;
    }

    private Item item(int kind) {
        return switch (kind) {
            case 0 ->
                Person.named(Person.Part.CHILD, mark()).knownAs(mark(), mark()).relatedTo(mark());
            case 1 -> Person.named(Person.Part.SUSPECTED, mark()).describedAs(mark());
            case 2 ->
                Vehicle.registered(mark())
                        .ofMake(mark(), mark(), mark())
                        .withOccupants(mark())
                        .describedAs(mark())
                        .graded(ItemGrading.own("D", "4"));
            case 3 -> PhoneOrAccount.account(mark(), mark()).describedAs(mark());
            case 4 -> AddressOrPlace.at(mark()).describedAs(mark());
            case 5 -> CallerOrVisitor.at(mark(), When.about(FRI_2013_03_01)).describedAs(mark());
            default -> Event.of(When.on(FRI_2013_03_01), mark());
        };
    }

    /** A report of nobody about nobody. */
    private static final class Samples {

        private static InformationReport report() {
            return InformationReport.draft(new UUID(7, 7), FORMS.edition().pin())
                    .reporter(new Reporter("Alex Example", "Key worker", "Example House", "01632 960001"))
                    .providedBy("SELF")
                    .providedBy("FAMILY_MEMBER")
                    .information("The same silver car waited outside on three evenings.")
                    .item(Vehicle.registered("ab12 cde").graded(ItemGrading.own("D", "4")))
                    .item(CallerOrVisitor.at("Example House", When.about(FRI_2013_03_01)))
                    .item(Event.of(When.between(FRI_2013_03_01.minusDays(9), FRI_2013_03_01), "The car waited"))
                    .build();
        }
    }
}
