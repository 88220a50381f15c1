package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fo:external-graphic src=\"url('http://localhost:9/x.png')\"/>",
                "<fo:external-graphic src=\"file:///etc/hostname\"/>",
                "&entity; &lt; &#x41; <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "]]> <![CDATA[x]]> <?xml-stylesheet href=\"x\"?>",
                "</fo:block></fo:flow>",
                "https://example.org/?a=b&c=d#e",
                "(Tj) ET Q endstream endobj %%EOF \\( \\) ${jndi:ldap://x}"
            })
    void markupIsPrintedLiterally(String text) throws IOException {
        byte[] pdf = RENDERER.render(SampleForm.written(text)).orThrow();
        assertThat(PdfText.dense(pdf)).contains(PdfText.dense(text));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
    }
}
