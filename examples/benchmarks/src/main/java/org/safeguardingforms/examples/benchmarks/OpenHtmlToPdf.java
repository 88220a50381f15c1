package org.safeguardingforms.examples.benchmarks;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** openhtmltopdf: the same text as HTML, tagged for PDF/UA. */
final class OpenHtmlToPdf {

    private static final String STYLE = "body{font-family:'Noto Sans';font-size:9pt}"
            + "table{width:100%;border-collapse:collapse}thead{display:table-header-group}"
            + "td,th{border:0.75pt solid #456;padding:2pt}td.w{background:#dde}@page{size:A4;margin:18mm}";

    private final PeerFonts fonts = PeerFonts.unpacked();

    /** The page that {@link #pdf} draws. */
    static String html(String xml) {
        return xml.replace("<head>", "<thead><tr>")
                .replace("</head>", "</tr></thead>")
                .replaceFirst("<form title=\"([^\"]*)\">", head("$1"))
                .replace("</form>", "</body></html>")
                .replaceAll("<(/?)h>", "<$1h1>")
                .replace("<section>", "<tr><td colspan=\"3\" class=\"w\">")
                .replace("<notes>", "<tr><td colspan=\"3\">")
                .replaceAll("</(section|notes)>", "</td></tr>")
                .replaceAll("<(/?)row>", "<$1tr>")
                .replaceAll("<(/?)c>", "<$1td>");
    }

    private static String head(String title) {
        return "<html lang=\"en-GB\"><head><title>" + title + "</title><meta name=\"description\" content=\"" + title
                + "\"/><style>" + STYLE + "</style></head><body>";
    }

    byte[] pdf(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(fonts.regular().toFile(), "Noto Sans");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }
}
