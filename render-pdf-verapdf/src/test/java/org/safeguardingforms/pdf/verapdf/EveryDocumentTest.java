package org.safeguardingforms.pdf.verapdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.pdf.PdfRenderer;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportBuilder;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.Reporter;
import org.safeguardingforms.sharing.Vehicle;

/** PDF/UA-1 and PDF/A-2a, document by document. */
class EveryDocumentTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final SafeguardingForms FORMS = SafeguardingForms.of(
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow());

    private static void assertArchival(Document document) {
        assertThat(VeraPdf.brokenRules(RENDERER.render(document).orThrow())).isEmpty();
    }

    @Test
    void aFileThatIsNoArchivalPdfIsFoundOut() {
        byte[] pdf = RENDERER.render(FORMS.blankScreeningTool()).orThrow();
        String spoiled = new String(pdf, StandardCharsets.ISO_8859_1).replace("<pdfuaid:part>1", "<pdfuaid:part>9");
        assertThat(VeraPdf.brokenRules(spoiled.getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
    }

    @Test
    void theBlankFormsAre() {
        assertArchival(FORMS.blankScreeningTool());
        assertArchival(FORMS.blankInformationSharingTool());
    }

    @Test
    void twoHundredRandomScreeningsAre() {
        RandomScreenings screenings = new RandomScreenings(FORMS.edition(), 20130301);
        Stream.generate(screenings::next)
                .limit(200)
                .map(screening -> FORMS.assess(screening).orThrow())
                .map(FORMS::filledScreeningTool)
                .forEach(EveryDocumentTest::assertArchival);
    }

    @Test
    void theLargestScreeningIs() {
        Assessment assessment = FORMS.assess(Largest.screening(FORMS.edition())).orThrow();
        assertArchival(FORMS.filledScreeningTool(assessment));
    }

    @ParameterizedTest
    @EnumSource(ViewPurpose.class)
    void aLongReportIsInEveryView(ViewPurpose purpose) {
        assertArchival(FORMS.filledInformationSharingTool(FORMS.view(report(), purpose)));
    }

    @Test
    void aReportIs() {
        assertArchival(FORMS.filledInformationSharingTool(report()));
    }

    private static InformationReport report() {
        InformationReportBuilder report = InformationReport.draft(
                        new UUID(1, 2), FORMS.edition().pin())
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
