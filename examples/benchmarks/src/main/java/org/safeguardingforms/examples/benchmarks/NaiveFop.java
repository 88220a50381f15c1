package org.safeguardingforms.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;

/** Apache FOP as its own examples use it: a new factory and a stylesheet for each document, tagged, UA-1 and A-2a. */
final class NaiveFop {

    private final PeerFonts fonts = PeerFonts.unpacked();
    private final byte[] configuration = configuration().getBytes(StandardCharsets.UTF_8);

    byte[] pdf(String xml) throws Exception {
        FopFactory factory = new FopConfParser(
                        new ByteArrayInputStream(configuration), fonts.folder().toUri())
                .getFopFactoryBuilder()
                .build();
        factory.getFontManager().disableFontCache();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fop fop = factory.newFop(MimeConstants.MIME_PDF, factory.newFOUserAgent(), out);
        TransformerFactory.newInstance()
                .newTransformer(new StreamSource(
                        Objects.requireNonNull(NaiveFop.class.getResourceAsStream("form-to-formatting-objects.xsl"))))
                .transform(new StreamSource(new StringReader(xml)), new SAXResult(fop.getDefaultHandler()));
        return out.toByteArray();
    }

    private static String configuration() {
        return "<fop version=\"1.0\"><accessibility>true</accessibility><renderers><renderer mime=\"application/pdf\">"
                + "<pdf-ua-mode>PDF/UA-1</pdf-ua-mode><pdf-a-mode>PDF/A-2a</pdf-a-mode><version>1.7</version><fonts>"
                + font(PeerFonts.REGULAR, "normal") + font(PeerFonts.BOLD, "bold")
                + "</fonts></renderer></renderers></fop>";
    }

    private static String font(String file, String weight) {
        return "<font embed-url=\"" + file + "\"><font-triplet name=\"Noto Sans\" style=\"normal\" weight=\"" + weight
                + "\"/></font>";
    }
}
