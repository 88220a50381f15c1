package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    static final List<String> HOSTILE = List.of(
            "<fo:external-graphic src=\"url('http://localhost:9/x.png')\"/>",
            "<fo:external-graphic src=\"file:///etc/hostname\"/>",
            "&entity; &lt; &#x41; <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "]]> <![CDATA[x]]> <?xml-stylesheet href=\"x\"?>",
            "</fo:block></fo:flow>",
            "https://example.org/?a=b&c=d#e",
            "(Tj) ET Q endstream endobj %%EOF \\( \\) ${jndi:ldap://x}");

    static List<String> hostile() {
        return HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markupIsPrintedLiterally(String text) throws IOException {
        byte[] pdf = RENDERER.render(SampleForm.written(text)).orThrow();
        assertThat(PdfText.dense(pdf)).contains(PdfText.dense(text));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void nothingOutsideIsTouched() throws Exception {
        assertThat(Jvm.run(path -> true, Outside.class)).isEmpty();
    }

    @Test
    void aThreadThatIsToldToStopDrawsAsEverAndIsStillToldSo() {
        byte[] expected = RENDERER.render(SampleForm.filled()).orThrow();
        Thread.currentThread().interrupt();
        byte[] drawn = RENDERER.render(SampleForm.filled()).orThrow();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(drawn).isEqualTo(expected);
    }
}
