package org.safeguardingforms.pdf.shape;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A script whose letters keep their order: Latin, Greek, Cyrillic, Hebrew, Thai, symbols.
 *
 * @param tags names of the script in fonts
 * @param isRightToLeft whether it is written from right to left
 * @param preparation what is done to the characters first
 */
record SimpleScript(List<String> tags, boolean isRightToLeft, UnaryOperator<List<Integer>> preparation)
        implements ScriptModel {

    private static final Stage STAGE = new Stage(CommonFeatures.SUBSTITUTIONS);

    SimpleScript {
        tags = List.copyOf(tags);
    }

    static SimpleScript of(String tag) {
        return new SimpleScript(List.of(tag, "DFLT", "latn"), false, UnaryOperator.identity());
    }

    @Override
    public List<Integer> prepare(List<Integer> codePoints) {
        return preparation.apply(codePoints);
    }

    @Override
    public boolean substitute(Line line, Features features, GlyphSource font) {
        features.apply(STAGE, line);
        return true;
    }
}
