package org.safeguardingforms.pdf.fop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.MultiByteFont;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.pdf.shape.ShapedGlyph;
import org.safeguardingforms.pdf.shape.ShapedText;
import org.safeguardingforms.pdf.shape.Shaper;

/** A font whose words are shaped by {@link Shaper} and not by FOP, which gets Bengali, Hebrew points and stacked marks wrong. */
final class ShapedFont extends SubsetFont {

    private final Shaper shaper;
    private final DrawnWords words;

    /** Words that were shaped for this document: most come again. */
    private final Map<String, String> drawn = new HashMap<>();

    /** FOP copies all of them each time it is asked for them. */
    private final int[] widths = getWidths();

    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<Integer, Character> characters = new HashMap<>();

    ShapedFont(MultiByteFont loaded, int number, InternalResourceResolver resolver, Shaper shaper, DrawnWords words) {
        super(loaded, number, resolver);
        this.shaper = shaper;
        this.words = words;
        replaceKerningMap(null);
    }

    @Override
    public int findGlyphIndex(int character) {
        Integer glyph = glyphs == null ? null : glyphs.get(character);
        return glyph == null ? super.findGlyphIndex(character) : glyph;
    }

    @Override
    public boolean performsSubstitution() {
        return true;
    }

    @Override
    public boolean performsPositioning() {
        return true;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CharSequence performSubstitution(
            CharSequence text, String script, String language, List associations, boolean retainControls) {
        return drawn.computeIfAbsent(text.toString(), this::draw);
    }

    private String draw(String text) {
        ShapedText word = shaper.shape(StandIns.show(text));
        int variant = 0;
        String sent = characters(word, variant);
        while (!words.offer(sent, word)) {
            variant++;
            sent = characters(word, variant);
        }
        return sent;
    }

    /**
     * The characters that stand for the glyphs.
     *
     * @param variant another number gives other characters, for words with the same glyphs in other places
     */
    private String characters(ShapedText word, int variant) {
        StringBuilder text = new StringBuilder();
        for (ShapedGlyph glyph : word.glyphs()) {
            text.append(variant == 0 && isPlain(glyph) ? (char) glyph.codePoint() : privateOne(glyph.id(), variant));
        }
        return text.toString();
    }

    private boolean isPlain(ShapedGlyph glyph) {
        return Character.isBmpCodePoint(glyph.codePoint()) && shaper.glyph(glyph.codePoint()) == glyph.id();
    }

    private char privateOne(int glyph, int variant) {
        return characters.computeIfAbsent(glyph << 8 | variant, key -> {
            char character = words.newCharacter();
            glyphs.put((int) character, glyph);
            return character;
        });
    }

    @Override
    public int[][] performPositioning(CharSequence text, String script, String language, int fontSize) {
        List<ShapedGlyph> glyphs = words.get(text.toString()).glyphs();
        int[][] places = new int[glyphs.size()][];
        for (int at = 0; at < places.length; at++) {
            places[at] = place(glyphs.get(at), fontSize);
        }
        return oneByOne(places);
    }

    private int[] place(ShapedGlyph glyph, int fontSize) {
        int wider = glyph.advance() - widths[glyph.id()];
        return new int[] {glyph.x() * fontSize / 1000, glyph.y() * fontSize / 1000, wider * fontSize / 1000, 0};
    }

    /**
     * Moves the first glyph by a thousandth of a point if none is moved across. FOP would otherwise write all glyphs at once,
     * and forget about heights.
     */
    private static int[][] oneByOne(int[][] places) {
        for (int[] place : places) {
            if (place[0] != place[2]) {
                return places;
            }
        }
        if (places.length > 0) {
            places[0][0]++;
        }
        return places;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CharSequence reorderCombiningMarks(
            CharSequence text, int @Nullable [][] places, String script, String language, List associations) {
        return text;
    }
}
