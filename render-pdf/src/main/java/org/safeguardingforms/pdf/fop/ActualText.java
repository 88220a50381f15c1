package org.safeguardingforms.pdf.fop;

import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.fo.extensions.ExtensionElementMapping;
import org.apache.fop.pdf.PDFStructElem;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes what was written beside the glyphs that draw it, into the structure that screen readers use.
 *
 * <p>FOP has no attribute for it. It comes as {@code fox:abbreviation}, which our forms do not use otherwise.
 */
final class ActualText implements StructureTreeEventHandler {

    private static final String KEY = "ActualText";

    /** FOP takes the quotation marks off a value that stands between two of them; this one it takes for part of the value. */
    private static final String BEGIN = "=";

    private final StructureTreeEventHandler tree;

    ActualText(StructureTreeEventHandler tree) {
        this.tree = tree;
    }

    /** A text as the value of {@code fox:abbreviation}. */
    static String value(String text) {
        return BEGIN + text;
    }

    @Override
    public StructureTreeElement startNode(String name, Attributes attributes, StructureTreeElement parent) {
        String text = attributes.getValue(ExtensionElementMapping.URI, "abbreviation");
        if (text == null) {
            return tree.startNode(name, attributes, parent);
        }
        StructureTreeElement element = tree.startNode(name, new AttributesImpl(), parent);
        ((PDFStructElem) element).put(KEY, text.substring(BEGIN.length()));
        return element;
    }

    @Override
    public void startPageSequence(Locale language, String role) {
        tree.startPageSequence(language, role);
    }

    @Override
    public void endPageSequence() {
        tree.endPageSequence();
    }

    @Override
    public void endNode(String name) {
        tree.endNode(name);
    }

    @Override
    public StructureTreeElement startImageNode(String name, Attributes attributes, StructureTreeElement parent) {
        return tree.startImageNode(name, attributes, parent);
    }

    @Override
    public StructureTreeElement startReferencedNode(String name, Attributes attributes, StructureTreeElement parent) {
        return tree.startReferencedNode(name, attributes, parent);
    }
}
