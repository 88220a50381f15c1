package org.safeguardingforms.examples.benchmarks;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;

/** OpenPDF: the same text in its tables, untagged and without archival metadata; for scale. */
final class OpenPdfTables {

    private final Font font;

    OpenPdfTables() {
        try {
            String file = PeerFonts.unpacked().regular().toString();
            font = new Font(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED), 9);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] pdf(org.safeguardingforms.document.Document form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 51, 51, 51, 51);
        PdfWriter.getInstance(document, out);
        document.open();
        form.blocks().forEach(block -> document.add(element(block)));
        document.close();
        return out.toByteArray();
    }

    private Element element(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Paragraph(heading.text(), font);
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Paragraph(text(paragraph), font);
        } else if (block instanceof Block.Points points) {
            return new Paragraph(text(points.lead()) + " " + texts(points.points()), font);
        } else if (block instanceof Block.Fields fields) {
            PdfPTable table = new PdfPTable(fields.lines().get(0).size());
            fields.lines()
                    .forEach(line -> line.forEach(field ->
                            table.addCell(cell(field.label() + " " + text(new Block.Paragraph(field.value()))))));
            return table;
        }
        return table((Block.Table) block);
    }

    private PdfPTable table(Block.Table source) {
        PdfPTable table = new PdfPTable(source.columns().size());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        source.columns().forEach(column -> table.addCell(cell(column.heading())));
        source.rows().forEach(row -> add(table, row));
        return table;
    }

    private void add(PdfPTable table, Row row) {
        if (row instanceof Row.Cells cells) {
            cells.cells().forEach(one -> table.addCell(cell(texts(one))));
        } else {
            String text = row instanceof Row.Section section
                    ? section.title()
                    : ((Row.Notes) row).label() + " " + texts(((Row.Notes) row).notes());
            PdfPCell wide = cell(text);
            wide.setColspan(table.getNumberOfColumns());
            table.addCell(wide);
        }
    }

    private PdfPCell cell(String text) {
        return new PdfPCell(new Phrase(text, font));
    }

    private static String texts(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream().map(OpenPdfTables::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block.Paragraph paragraph) {
        return paragraph.spans().stream().map(Span::text).collect(Collectors.joining());
    }
}
