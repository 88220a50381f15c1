package org.safeguardingforms.pdf.fop;

import java.util.List;
import org.apache.fop.pdf.PDFText;
import org.apache.fop.pdf.PDFTextUtil;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.pdf.PDFContentGenerator;

/**
 * A page's content in which what was written stands around the glyphs that draw it. Programs that copy or search text look
 * for it here; screen readers find it in the structure.
 */
final class SpokenContent extends PDFContentGenerator {

    private List<String> said = List.of();
    private int next;

    /** @param begun FOP's own content for the page, on which nothing has been drawn yet */
    SpokenContent(PDFContentGenerator begun, IFContext context) {
        super(begun.getDocument(), begun.getOutputStream(), begun.getResourceContext(), context);
        textutil = new SpokenText();
        saveGraphicsState();
        concatenate(begun.getAffineTransform());
    }

    /**
     * Announces the next word.
     *
     * @param texts what its glyphs say, as {@link DrawnWords#said} gives it
     */
    void expect(List<String> texts) {
        said = texts;
        next = 0;
    }

    /** Puts the text around each group of glyphs. */
    private final class SpokenText extends PDFTextUtil {

        @Override
        protected void write(String code) {
            add(code);
        }

        @Override
        protected void write(StringBuffer code) {
            add(code.toString());
        }

        @Override
        public void writeTj(int glyph, boolean multiByte, boolean cid) {
            if (next < said.size() && !said.get(next).isEmpty()) {
                add("/Span <</ActualText " + PDFText.escapeText(said.get(next), true) + ">> BDC\n");
            }
            super.writeTj(glyph, multiByte, cid);
            next++;
            if (next <= said.size() && (next == said.size() || !said.get(next).isEmpty())) {
                add("EMC\n");
            }
        }
    }
}
