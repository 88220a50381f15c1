package org.safeguardingforms.pdf.fop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.transform.stream.StreamResult;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.OffDocumentExtensionAttachment;
import org.apache.fop.fo.extensions.xmp.XMPMetadata;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.xmlgraphics.xmp.Metadata;
import org.xml.sax.ContentHandler;

/** Turns formatting objects into PDF/UA-1 and PDF/A-2a. Thread-safe; made once and used for many documents. */
public final class FopEngine {

    private static final String PRODUCER = "Safeguarding Forms";

    private final FopFactory factory;
    private final FontFiles files;
    private final List<Face> faces;

    /**
     * An engine with the bundled fonts.
     *
     * @throws FopFailure if the fonts are not on the class path, or FOP is another version than 2.11
     */
    public FopEngine() {
        PdfInternals.check();
        BundledResources resources = new BundledResources();
        files = new FontFiles(resources);
        factory = FopFactory.newInstance(new Settings(resources));
        faces = readFaces();
    }

    private List<Face> readFaces() {
        try {
            return files.faces();
        } catch (IOException failure) {
            throw new FopFailure("The bundled fonts cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** All faces at hand, the preferred ones first. */
    public List<Face> faces() {
        return faces;
    }

    /**
     * Renders one document.
     *
     * @param title title for the metadata
     * @param used the faces that the content names; the first one is the default
     * @param content writes formatting objects to the handler that it is given
     * @throws FopFailure if FOP reports anything above information
     */
    public byte[] render(String title, Collection<Face> used, Consumer<ContentHandler> content) {
        try {
            return FileId.stamp(draw(title, used, content));
        } catch (FOPException | IFException failure) {
            throw FopFailure.in(failure);
        }
    }

    private byte[] draw(String title, Collection<Face> used, Consumer<ContentHandler> content)
            throws FOPException, IFException {
        FOUserAgent agent = agent(title);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        ArchivalHandler handler =
                new ArchivalHandler(new IFContext(agent), title, PRODUCER, new DocumentFonts(files, used));
        handler.setResult(new StreamResult(out));
        agent.setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
        agent.setRendererOverride(renderer(agent, handler));
        content.accept(factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler());
        return out.toByteArray();
    }

    /** It is given metadata, which are not written, since it would else make some with the time of day. */
    private static IFRenderer renderer(FOUserAgent agent, ArchivalHandler handler) {
        IFRenderer renderer = new IFRenderer(agent);
        renderer.setDocumentHandler(handler);
        renderer.processOffDocumentItem(new OffDocumentExtensionAttachment(new XMPMetadata(new Metadata())));
        return renderer;
    }

    @SuppressWarnings("unchecked")
    private FOUserAgent agent(String title) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setTitle(title);
        agent.setProducer(PRODUCER);
        agent.getEventBroadcaster().addEventListener(new Events());
        agent.getRendererOptions().put("pdf-ua-mode", "PDF/UA-1");
        agent.getRendererOptions().put("pdf-a-mode", "PDF/A-2a");
        agent.getRendererOptions().put("version", "1.7");
        return agent;
    }
}
