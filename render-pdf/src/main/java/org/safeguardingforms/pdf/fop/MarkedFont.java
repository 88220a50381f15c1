package org.safeguardingforms.pdf.fop;

import java.util.List;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.complexscripts.util.CharScript;
import org.apache.fop.fonts.MultiByteFont;
import org.jspecify.annotations.Nullable;

/**
 * A font that puts combining marks where its own positioning rules (GPOS) say.
 *
 * <p>FOP would write each mark before its base, so that a reader of the file finds the letters in the wrong order. Here
 * marks stay behind their base and are moved back over it instead. Where marks are stacked, FOP gets the height right but
 * not the place across, so that each takes the place that it has alone. The font's rules for substitution are not used, because
 * FOP loses the text behind the glyphs that they give. The rules hold caches: each font has its own, and serves one thread.
 */
final class MarkedFont extends SubsetFont {

    private static final String ANY_LANGUAGE = "dflt";
    private static final int ANY_SIZE = 1000;

    MarkedFont(MultiByteFont loaded, int number, InternalResourceResolver resolver, MultiByteFont rules) {
        super(loaded, number, resolver);
        setGDEF(rules.getGDEF());
        setGPOS(rules.getGPOS());
    }

    /** Whether the rules have a place for every mark of a cluster on its base. */
    boolean placesAllMarks(String cluster) {
        String script = CharScript.scriptTagFromCode(CharScript.dominantScript(cluster));
        return cluster.substring(1).chars().allMatch(mark -> isPlaced(cluster.charAt(0), (char) mark, script));
    }

    private boolean isPlaced(char base, char mark, String script) {
        int[][] places = alone(base, mark, script, ANY_LANGUAGE, ANY_SIZE);
        return places != null && (places[1][0] != 0 || places[1][1] != 0);
    }

    private int @Nullable [][] alone(char base, char mark, String script, String language, int fontSize) {
        return super.performPositioning(String.valueOf(new char[] {base, mark}), script, language, fontSize);
    }

    @Override
    public int @Nullable [][] performPositioning(CharSequence text, String script, String language, int fontSize) {
        int[][] places = super.performPositioning(text, script, language, fontSize);
        int base = 0;
        for (int at = 0; places != null && at < text.length(); at++) {
            if (FontEntry.isMark(text.charAt(at))) {
                int[][] alone = alone(text.charAt(base), text.charAt(at), script, language, fontSize);
                places[at][0] = (alone == null ? 0 : alone[1][0]) - width(text, base, at, fontSize);
            } else {
                base = at;
            }
        }
        return places;
    }

    private int width(CharSequence text, int from, int to, int fontSize) {
        int width = 0;
        for (int at = from; at < to; at++) {
            width += advance(text.charAt(at)) * fontSize / 1000;
        }
        return width;
    }

    private int advance(char character) {
        return getWidths()[findGlyphIndex(character)];
    }

    /** The characters as they are. */
    @Override
    @SuppressWarnings("rawtypes")
    public CharSequence reorderCombiningMarks(
            CharSequence text, int[][] places, String script, String language, List associations) {
        return text;
    }
}
