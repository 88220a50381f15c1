package org.safeguardingforms.pdf.verapdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.pdf.PdfRenderer;

/** PDF/UA-1 and PDF/A-2a, document by document. */
class EveryDocumentTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final SafeguardingForms FORMS = SafeguardingForms.of(
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow());
    private static final Map<String, Document> SAMPLES = Samples.of(FORMS);

    static Stream<String> kinds() {
        return SAMPLES.keySet().stream();
    }

    static Stream<Document> scripts() {
        return ScriptSheet.pages();
    }

    private static void assertArchival(Document document) {
        assertThat(VeraPdf.brokenRules(RENDERER.render(document).orThrow())).isEmpty();
    }

    /** By each standard that it breaks, and by the same rules as when each is asked for alone. */
    @ParameterizedTest
    @CsvSource({
        "<pdfuaid:part>1, <pdfuaid:part>9, ua1",
        "<pdfaid:part>2, <pdfaid:part>9, 2a",
        "/Lang, /Long, ua1",
        "/DisplayDocTitle, /DisplayDocTitel, ua1",
        "/ID, /IC, 2a",
        "/MarkInfo, /MarkImfo, ua1 2a",
        "/ToUnicode, /ToUnicorn, ua1 2a",
        "/FontFile2, /FondFile2, ua1 2a",
        "dc:title, dc:titel, ua1 2a"
    })
    void aSpoiledFileIsFoundOut(String from, String to, String standards) {
        String pdf = new String(
                RENDERER.render(SAMPLES.get("blankInformationSharingTool()")).orThrow(), StandardCharsets.ISO_8859_1);
        byte[] spoiled = pdf.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
        List<String> broken = VeraPdf.brokenRules(spoiled);
        assertThat(broken)
                .extracting(rule -> rule.substring(0, rule.indexOf(':')))
                .containsOnly(standards.split(" "));
        assertThat(broken)
                .containsExactlyElementsOf(VeraPdf.BOTH.stream()
                        .flatMap(standard -> VeraPdf.brokenRules(spoiled, List.of(standard)).stream())
                        .toList());
    }

    @Test
    void noKindOfDocumentIsForgotten() {
        assertThat(Stream.of(SafeguardingForms.class.getMethods())
                        .filter(method -> method.getReturnType() == Document.class)
                        .map(EveryDocumentTest::signature))
                .containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindOfDocumentIs(String kind) {
        assertArchival(SAMPLES.get(kind));
    }

    @ParameterizedTest
    @EnumSource(ViewPurpose.class)
    void aLongReportIsInEveryView(ViewPurpose purpose) {
        assertArchival(FORMS.filledInformationSharingTool(FORMS.view(Samples.report(FORMS), purpose)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aPageOfEachScriptIs(Document page) {
        assertArchival(page);
    }

    @Test
    void theSheetOfAllScriptsIs() {
        assertArchival(ScriptSheet.whole());
    }

    @Test
    void twoHundredRandomScreeningsAre() {
        RandomScreenings screenings = new RandomScreenings(FORMS.edition(), 20130301);
        Stream.generate(screenings::next).limit(200).toList().parallelStream()
                .map(screening -> FORMS.assess(screening).orThrow())
                .map(FORMS::filledScreeningTool)
                .forEach(EveryDocumentTest::assertArchival);
    }
}
