package org.safeguardingforms.pdf.fop;

import java.lang.reflect.Field;
import java.util.List;
import java.util.ListIterator;
import java.util.function.UnaryOperator;
import org.apache.fop.Version;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFICCStream;
import org.apache.fop.pdf.PDFInfo;
import org.apache.fop.pdf.PDFObject;
import org.apache.fop.render.pdf.PDFContentGenerator;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.jspecify.annotations.Nullable;

/** The four private fields of FOP 2.11 that are read or set, and nothing else. */
final class PdfInternals {

    private static final String VERSION = "2.11";
    private static final String NEEDED = "Apache FOP " + VERSION + " is needed; the one on the class path ";

    private PdfInternals() {}

    /** @throws FopFailure if the FOP on the class path says that it is another version, or has no such fields */
    static void check() {
        Package fop = Version.class.getPackage();
        if (isItsOwn(fop.getImplementationTitle()) && !VERSION.equals(fop.getImplementationVersion())) {
            throw new FopFailure(NEEDED + "is " + fop.getImplementationVersion());
        }
        field(PDFDocumentHandler.class, "pdfDoc");
        field(PDFDocumentHandler.class, "generator");
        field(PDFDocument.class, "info");
        field(PDFDocument.class, "objects");
    }

    /** Whether the archive is FOP's; in one that holds a whole program the version is that of the program. */
    private static boolean isItsOwn(@Nullable String title) {
        return title != null && title.startsWith("Apache FOP");
    }

    static PDFDocument documentOf(PDFDocumentHandler handler) {
        return (PDFDocument) read(field(PDFDocumentHandler.class, "pdfDoc"), handler);
    }

    /** Lets another writer write the content of the current page. */
    static void replaceContent(PDFDocumentHandler handler, UnaryOperator<PDFContentGenerator> replacement) {
        Field field = field(PDFDocumentHandler.class, "generator");
        write(field, handler, replacement.apply((PDFContentGenerator) read(field, handler)));
    }

    static void replaceInfo(PDFDocument document, PDFInfo info) {
        replace(document, document.getInfo(), info);
        write(field(PDFDocument.class, "info"), document, info);
    }

    static void replaceProfiles(PDFDocument document) {
        for (PDFObject object : List.copyOf(objects(document))) {
            if (object instanceof PDFICCStream stream) {
                replace(document, stream, new BundledProfile(stream));
            }
        }
    }

    private static void replace(PDFDocument document, PDFObject old, PDFObject replacement) {
        replacement.setObjectNumber(old.getObjectNumber());
        replacement.setDocument(document);
        ListIterator<PDFObject> objects = objects(document).listIterator();
        while (objects.hasNext()) {
            if (objects.next() == old) {
                objects.set(replacement);
                return;
            }
        }
        throw new FopFailure(NEEDED + "lists its objects elsewhere");
    }

    @SuppressWarnings("unchecked")
    private static List<PDFObject> objects(PDFDocument document) {
        return (List<PDFObject>) read(field(PDFDocument.class, "objects"), document);
    }

    private static Object read(Field field, Object from) {
        try {
            return field.get(from);
        } catch (IllegalAccessException failure) {
            throw unexpected(field.getName(), failure);
        }
    }

    private static void write(Field field, Object to, Object value) {
        try {
            field.set(to, value);
        } catch (IllegalAccessException failure) {
            throw unexpected(field.getName(), failure);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException | RuntimeException failure) {
            throw unexpected(name, failure);
        }
    }

    private static FopFailure unexpected(String name, Exception cause) {
        return new FopFailure(NEEDED + "has no " + name, cause);
    }
}
