package org.safeguardingforms.pdf.shape;

import java.util.List;
import java.util.Optional;

/** Arabic: each letter takes the form that its neighbours ask for. */
final class ArabicScript implements ScriptModel {

    private static final List<String> TAGS = List.of("arab", "DFLT");
    private static final CodePointTable JOINING = new CodePointTable("joining.txt");

    private static final int ISOLATED = 2;
    private static final int FINAL = 4;
    private static final int MEDIAL = 8;
    private static final int INITIAL = 16;

    private static final List<Stage> STAGES = List.of(
            Stage.of(everywhere("ccmp"), everywhere("locl")),
            Stage.of(everywhere("isol").only(ISOLATED)),
            Stage.of(everywhere("fina").only(FINAL)),
            Stage.of(everywhere("medi").only(MEDIAL)),
            Stage.of(everywhere("init").only(INITIAL)),
            Stage.of(everywhere("rlig")),
            Stage.of(everywhere("calt")),
            Stage.of(everywhere("liga"), everywhere("clig"), everywhere("mset"), Feature.everywhere("rclt")));

    private static Feature everywhere(String tag) {
        return Feature.everywhere(tag).joiners(Joiners.ZWJ_STANDS);
    }

    @Override
    public List<String> tags() {
        return TAGS;
    }

    @Override
    public boolean isRightToLeft() {
        return true;
    }

    @Override
    public List<Integer> prepare(List<Integer> codePoints) {
        return MarkOrder.of(codePoints);
    }

    @Override
    public boolean substitute(Line line, Features features, GlyphSource font) {
        join(line);
        STAGES.forEach(stage -> features.apply(stage, line));
        return true;
    }

    /** Gives every letter its form: joined to the one before, to the one after, to both, to none. */
    private static void join(Line line) {
        Optional<Glyph> before = Optional.empty();
        for (Glyph glyph : line.glyphs) {
            char type = type(glyph.codePoint);
            if (type == 'T') {
                continue;
            }
            if (type != 'U') {
                before.ifPresent(ArabicScript::joinToNext);
                glyph.mask = Glyph.EVERYWHERE | (before.isPresent() ? FINAL : ISOLATED);
            }
            before = type == 'D' ? Optional.of(glyph) : Optional.empty();
        }
    }

    private static void joinToNext(Glyph glyph) {
        boolean joined = glyph.mask == (Glyph.EVERYWHERE | FINAL);
        glyph.mask = Glyph.EVERYWHERE | (joined ? MEDIAL : INITIAL);
    }

    private static char type(int codePoint) {
        return JOINING.find(codePoint)
                .map(properties -> properties.get(0).charAt(0))
                .orElseGet(() -> isTransparent(codePoint) ? 'T' : 'U');
    }

    private static boolean isTransparent(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
