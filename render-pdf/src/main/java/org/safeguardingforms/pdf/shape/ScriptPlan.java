package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.pdf.shape.ScriptModel.MarkWidths;

/** A font and a script: shapes words. Thread-safe. */
final class ScriptPlan {

    private static final Stage POSITIONS = new Stage(CommonFeatures.POSITIONS);

    private final Shaper font;
    private final ScriptModel model;
    private final Features substitutions;
    private final Features positions;

    ScriptPlan(Shaper font, ScriptModel model) {
        this.font = font;
        this.model = model;
        this.substitutions = font.substitutions(model);
        this.positions = font.positions(model);
    }

    ShapedText shape(String text) {
        Line line = line(text.codePoints().boxed().toList());
        boolean sound = model.substitute(line, substitutions, font::glyph);
        position(line);
        sound &= line.glyphs.stream().allMatch(this::isSound);
        line.glyphs.removeIf(Glyph::isInvisible);
        Groups groups = new Groups(line, text);
        List<ShapedGlyph> glyphs = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            glyphs.add(font.scaled(line.get(at), groups.number(at)));
        }
        return new ShapedText(glyphs, groups.texts(), sound);
    }

    private Line line(List<Integer> codePoints) {
        Line line = new Line();
        int letter = -1;
        for (int codePoint : font.withGlyphs(model.prepare(codePoints))) {
            letter += Groups.isLetter(codePoint) ? 1 : 0;
            line.glyphs.add(new Glyph(codePoint, Math.max(letter, 0), font.glyph(codePoint)));
        }
        return line;
    }

    private void position(Line line) {
        line.glyphs.forEach(glyph -> glyph.advance = font.advance(glyph.id));
        zeroMarks(line, MarkWidths.ZERO_EARLY);
        positions.apply(POSITIONS, line);
        zeroMarks(line, MarkWidths.ZERO_LATE);
        line.glyphs.stream().filter(Glyph::isInvisible).forEach(glyph -> glyph.advance = 0);
        new Attachments(line, model.isRightToLeft()).resolve();
    }

    private void zeroMarks(Line line, MarkWidths when) {
        if (model.markWidths() == when) {
            line.glyphs.stream().filter(glyph -> font.kinds().isMark(glyph.id)).forEach(glyph -> glyph.advance = 0);
        }
    }

    /** A glyph that the font has; and if it is a mark that must be placed, it has been. */
    private boolean isSound(Glyph glyph) {
        if (glyph.isInvisible()) {
            return true;
        }
        boolean placed =
                model.markWidths() != MarkWidths.ZERO_LATE || !font.kinds().isMark(glyph.id) || glyph.attachedAsMark;
        return glyph.id != 0 && placed;
    }
}
