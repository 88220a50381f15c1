package org.safeguardingforms.pdf;

import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.DocumentRenderer;
import org.safeguardingforms.pdf.fop.FopEngine;
import org.safeguardingforms.pdf.fop.FopFailure;
import org.safeguardingforms.problem.Checked;

/**
 * Draws documents as PDF: A4, tagged for screen readers (PDF/UA-1), fit for the archive (PDF/A-2a), with all fonts inside.
 *
 * <p>Make one when your program starts, and keep it: making it takes a second or two, a document a small part of that. A
 * thread of its own can do so while another loads the edition. It may be used from many threads at once. The same document
 * gives the same bytes each time, since the file holds no date. The last few blank forms are kept as they were drawn.
 *
 * <pre>{@code
 * PdfRenderer renderer = new PdfRenderer();
 * byte[] pdf = renderer.render(document).orThrow();
 * }</pre>
 *
 * <p><b>Text.</b> All text is put into Unicode's composed form (NFC). A tab is drawn as four spaces and CR LF as one line
 * break; otherwise spaces and line breaks stay as they are. A word that is too long for its line is broken where the line
 * ends, without a hyphen. Before anything is drawn, every character is looked up in the fonts. If one of them cannot be
 * drawn, or is a control character, half of a surrogate pair or a control for writing direction, there is no PDF but one
 * problem for each place in the record that lists those characters by number: a name is printed as it is written, or not
 * at all. The bundled fonts have Latin with all its accents, Greek, Cyrillic, Armenian, Georgian, Hebrew with points, Arabic
 * (also Persian, Urdu, Pashto and Kurdish), Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam,
 * Sinhala, Thai, Khmer, Ethiopic, emoji in black and white, and common symbols; the optional artifact {@code
 * safeguarding-forms-render-pdf-fonts-cjk} adds Chinese, Japanese and Korean. Strong text is bold in Latin, Greek and
 * Cyrillic, and in the regular weight otherwise. A line whose first letter is Arabic or Hebrew runs from right to left;
 * where both directions meet, everything stands in the order of Unicode's algorithm (UAX #9), and a sign that would have to be
 * turned round but cannot, such as ≠ in Hebrew, is refused. Where glyphs join or replace characters, the file holds what was
 * written beside them.
 *
 * <p><b>Edges.</b> A document without a heading of level 1 begins with its title as one. A table without rows gets one
 * empty row. An empty field keeps the room to write in by hand.
 */
public final class PdfRenderer implements DocumentRenderer {

    private final FopEngine engine;
    private final Typesetter typesetter;
    private final Blanks blanks = new Blanks();

    /**
     * A renderer with the bundled fonts. It draws a small document for a trial: a renderer that is there can draw, and its first
     * document takes little longer than the next.
     *
     * @throws PdfException if the fonts are not on the class path, or Apache FOP is there in another version than 2.11
     */
    public PdfRenderer() {
        try {
            engine = new FopEngine();
        } catch (FopFailure failure) {
            throw new PdfException(failure);
        }
        typesetter = new Typesetter(engine.faces());
        proved(Trial.document()).orThrow();
    }

    /**
     * The PDF, or a {@code character-not-printable} problem for each place with characters that cannot be drawn.
     *
     * @throws PdfException if the document cannot be laid out
     */
    @Override
    public Checked<byte[]> render(Document document) {
        return Blanks.isBlank(document) ? blanks.get(document, this::proved) : proved(document);
    }

    private Checked<byte[]> proved(Document document) {
        Proof proof = new Proof();
        FoWriter written = new FoWriter();
        FormWriter.write(document, written, typesetter, proof);
        return proof.isClean()
                ? Checked.valid(draw(document.title(), written, proof))
                : Checked.invalid(proof.problems(typesetter.drawsChinese()));
    }

    private byte[] draw(String title, FoWriter written, Proof proof) {
        try {
            return engine.render(Typesetter.normalise(title), proof.faces(), written::sendTo);
        } catch (RuntimeException failure) {
            throw new PdfException(FopFailure.in(failure));
        }
    }
}
