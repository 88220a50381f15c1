package org.safeguardingforms.pdf.fop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFInfo;

/** The file's information dictionary, with title and producer and without a date. */
final class UndatedInfo extends PDFInfo {

    UndatedInfo(String title, String producer) {
        setTitle(title);
        setProducer(producer);
    }

    @Override
    public byte[] toPDF() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(PDFDocument.encode("<<\n/Title "));
            out.write(encodeText(getTitle()));
            out.write(PDFDocument.encode("\n/Producer "));
            out.write(encodeText(getProducer()));
            out.write(PDFDocument.encode("\n>>"));
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
