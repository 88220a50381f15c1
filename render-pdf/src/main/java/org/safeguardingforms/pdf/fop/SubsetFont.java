package org.safeguardingforms.pdf.fop;

import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.MultiByteFont;

/**
 * One document's own copy of a font: it gathers the glyphs that the document uses, and shares everything else with the font
 * that was loaded once.
 *
 * <p>It also brings the six letters that mark a subset in its name. FOP would make them with the digits of the default
 * locale, and fail where those are not ASCII.
 */
class SubsetFont extends MultiByteFont {

    SubsetFont(MultiByteFont loaded, int number, InternalResourceResolver resolver) {
        super(resolver, EmbeddingMode.SUBSET);
        setFontName(tag(number) + "+" + loaded.getFontName());
        copyNames(loaded);
        copyMeasures(loaded);
        copyGlyphs(loaded);
    }

    /** {@code SFAAAA} to {@code SFZZZZ}. */
    private static String tag(int number) {
        StringBuilder tag = new StringBuilder();
        for (int rest = number; tag.length() < 4; rest /= 26) {
            tag.insert(0, (char) ('A' + rest % 26));
        }
        return "SF" + tag;
    }

    private void copyNames(MultiByteFont loaded) {
        setFullName(loaded.getFullName());
        setFamilyNames(loaded.getFamilyNames());
        setFontSubFamilyName(loaded.getFontSubName());
        setFontURI(loaded.getFontURI());
        setEmbedURI(loaded.getEmbedFileURI());
        setFlags(loaded.getFlags());
        setWeight(loaded.getWeight());
        setCIDType(loaded.getCIDType());
    }

    private void copyMeasures(MultiByteFont loaded) {
        setAscender(loaded.getAscender());
        setDescender(loaded.getDescender());
        setCapHeight(loaded.getCapHeight());
        setXHeight(loaded.getXHeight(1));
        setFontBBox(loaded.getFontBBox());
        setStemV(loaded.getStemV());
        setItalicAngle(loaded.getItalicAngle());
        setMissingWidth(loaded.getMissingWidth());
        setUnderlinePosition(loaded.getUnderlinePosition(1));
        setUnderlineThickness(loaded.getUnderlineThickness(1));
    }

    private void copyGlyphs(MultiByteFont loaded) {
        setWidthArray(loaded.getWidths());
        setCMap(loaded.getCMap());
        replaceKerningMap(loaded.getKerningInfo());
    }

    /** False, so that FOP adds no mark of its own to the name. It is a subset all the same. */
    @Override
    public boolean isSubsetEmbedded() {
        return false;
    }
}
