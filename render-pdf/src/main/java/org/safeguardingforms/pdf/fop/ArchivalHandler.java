package org.safeguardingforms.pdf.fop;

import java.awt.Dimension;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.xmlgraphics.xmp.Metadata;
import org.jspecify.annotations.Nullable;

/** FOP's PDF output without a clock, a time zone, a JDK colour profile or a shared configuration in it. */
final class ArchivalHandler extends PDFDocumentHandler {

    private final String title;
    private final String producer;
    private final DocumentFonts fonts;
    private @Nullable ActualText structure;
    private @Nullable SpokenContent content;

    ArchivalHandler(IFContext context, String title, String producer, DocumentFonts fonts) {
        super(context);
        this.title = title;
        this.producer = producer;
        this.fonts = fonts;
    }

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        return fonts;
    }

    @Override
    public void startDocument() throws IFException {
        super.startDocument();
        PDFDocument document = PdfInternals.documentOf(this);
        XmpPacket metadata = new XmpPacket(title, producer);
        document.registerObject(metadata);
        document.getRoot().setMetadata(metadata);
        PdfInternals.replaceInfo(document, new UndatedInfo(title, producer));
        PdfInternals.replaceProfiles(document);
    }

    @Override
    public void startPage(int index, String name, String master, Dimension size) throws IFException {
        super.startPage(index, name, master, size);
        PdfInternals.replaceContent(this, begun -> {
            content = new SpokenContent(begun, getContext());
            return content;
        });
    }

    private void announce(String text) {
        if (content != null) {
            content.expect(fonts.words().said(text));
        }
    }

    @Override
    public IFPainter startPageContent() throws IFException {
        return PlainRules.over(super.startPageContent(), this::announce);
    }

    @Override
    public StructureTreeEventHandler getStructureTreeEventHandler() {
        if (structure == null) {
            structure = new ActualText(super.getStructureTreeEventHandler());
        }
        return structure;
    }

    /** Drops FOP's metadata: those of the document have been written. */
    @Override
    public void handleExtensionObject(Object extension) throws IFException {
        if (!(extension instanceof Metadata)) {
            super.handleExtensionObject(extension);
        }
    }
}
