package org.safeguardingforms.pdf.shape;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shapes text with one font: finds the glyphs that draw it and their places. Thread-safe.
 *
 * <pre>{@code
 * Shaper shaper = new Shaper(new FontFile(bytes));
 * ShapedText word = shaper.shape("क्षेत्र");
 * }</pre>
 */
public final class Shaper {

    private static final int MILLI = 1000;

    private final CharacterMap characters;
    private final Advances advances;
    private final GlyphKinds kinds;
    private final Substitutions substitutions;
    private final Positions positions;
    private final int unitsPerEm;
    private final Map<UnicodeScript, ScriptPlan> plans = new ConcurrentHashMap<>();

    /**
     * A shaper for a font.
     *
     * @param font the font
     */
    public Shaper(FontFile font) {
        characters = new CharacterMap(font);
        advances = new Advances(font);
        kinds = new GlyphKinds(font);
        substitutions = new Substitutions(font);
        positions = new Positions(font);
        unitsPerEm = font.unitsPerEm();
    }

    /** The glyph that draws a character where nothing else is said, or 0 if there is none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** The advance width of that glyph in thousandths of the font size. */
    public int width(int codePoint) {
        return scaled(advances.of(glyph(codePoint)));
    }

    /**
     * Shapes a word.
     *
     * @param text a word of one script, in Unicode's composed form (NFC)
     */
    public ShapedText shape(String text) {
        return plans.computeIfAbsent(Scripts.of(text), this::plan).shape(text);
    }

    /** Whether the glyphs may stand in this direction: if there are several, their places are those of one direction. */
    public boolean isDrawn(String text, boolean rightToLeft) {
        return shape(text).glyphs().size() < 2
                || Scripts.model(Scripts.of(text)).isRightToLeft() == rightToLeft;
    }

    private ScriptPlan plan(UnicodeScript script) {
        ScriptModel model = Scripts.model(script);
        return new ScriptPlan(this, model);
    }

    Features substitutions(ScriptModel model) {
        return new Features(substitutions, substitutions.layout(), kinds, model.tags(), false);
    }

    Features positions(ScriptModel model) {
        Positions rules = model.isRightToLeft() ? positions.rightToLeft() : positions;
        return new Features(rules, positions.layout(), kinds, model.tags(), true);
    }

    GlyphKinds kinds() {
        return kinds;
    }

    int advance(int glyph) {
        return advances.of(glyph);
    }

    ShapedGlyph scaled(Glyph glyph, int group) {
        return new ShapedGlyph(
                glyph.id, glyph.codePoint, group, scaled(glyph.x), scaled(glyph.y), scaled(glyph.advance));
    }

    private int scaled(int units) {
        return Math.round((float) units * MILLI / unitsPerEm);
    }

    List<Integer> withGlyphs(List<Integer> codePoints) {
        return codePoints.stream()
                .filter(codePoint -> !Invisible.isSelector(codePoint) || glyph(codePoint) != 0)
                .toList();
    }
}
