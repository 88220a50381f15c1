package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sinhala: a joiner after the sign Al-lakuna asks for letters to join; some vowel signs stand to the left. */
final class SinhalaScript implements ScriptModel {

    private static final int RPHF = 2;
    private static final int AL_LAKUNA = 0x0DCA;

    private static final Stage FIRST = Stage.of(
            Feature.everywhere("locl").inSyllable(),
            Feature.everywhere("ccmp").inSyllable(),
            Feature.everywhere("nukt").inSyllable(),
            feature("akhn").inSyllable());
    private static final Stage REPH = Stage.of(feature("rphf").only(RPHF).inSyllable());
    private static final Stage PREF = Stage.of(feature("pref").inSyllable());
    private static final Stage UNITS = new Stage(Stream.of("rkrf", "abvf", "blwf", "half", "pstf", "vatu", "cjct")
            .map(tag -> feature(tag).inSyllable())
            .toList());
    private static final Stage LAST = new Stage(Stream.concat(
                    Stream.of("abvs", "blws", "haln", "pres", "psts").map(SinhalaScript::feature),
                    Stream.concat(Stream.of(Feature.everywhere("liga")), CommonFeatures.LATE_SUBSTITUTIONS.stream()))
            .toList());

    private static final String LETTER = "[CRVG]";
    private static final Syllables SYLLABLES = new Syllables(
            List.of(Pattern.compile(LETTER + "(?:z?Hz?[CR])*+(?:z?Hz?|M*)M*H?[Ss]*n?"), Pattern.compile("[zn]")),
            Pattern.compile("[HMSs]+"));

    private static Feature feature(String tag) {
        return Feature.everywhere(tag).joiners(Joiners.ZWJ_STANDS);
    }

    @Override
    public List<String> tags() {
        return List.of("sinh", "DFLT");
    }

    @Override
    public List<Integer> prepare(List<Integer> codePoints) {
        List<Integer> parts = new ArrayList<>();
        for (int codePoint : codePoints) {
            parts.addAll(Decomposition.ofVowelSign(codePoint));
        }
        return parts;
    }

    @Override
    public boolean substitute(Line line, Features features, GlyphSource font) {
        line.glyphs.forEach(glyph -> glyph.category = SyllableCategory.of(glyph.codePoint));
        boolean sound = SYLLABLES.mark(line);
        eachSyllable(line, (start, end) -> {
            for (int at = start; at < Math.min(start + 3, end); at++) {
                line.get(at).mask |= RPHF;
            }
        });
        features.apply(FIRST, line);
        line.glyphs.forEach(glyph -> glyph.substituted = false);
        features.apply(REPH, line);
        eachSyllable(line, (start, end) -> recordReph(line, start, end));
        features.apply(PREF, line);
        features.apply(UNITS, line);
        eachSyllable(line, (start, end) -> reorder(line, start, end));
        line.glyphs.forEach(glyph -> glyph.syllable = 0);
        features.apply(LAST, line);
        return sound;
    }

    private static void recordReph(Line line, int start, int end) {
        for (int at = start; at < end && (line.get(at).mask & RPHF) != 0; at++) {
            if (line.get(at).substituted) {
                line.get(at).category = SyllableCategory.REPHA;
                return;
            }
        }
    }

    private static void reorder(Line line, int start, int end) {
        if (line.get(start).category == SyllableCategory.REPHA && end - start > 1) {
            moveReph(line, start, end);
        }
        int place = start;
        for (int at = start; at < end; at++) {
            Glyph glyph = line.get(at);
            if (isHalant(glyph)) {
                place = at + 1;
            } else if (isLeftSign(glyph) && glyph.component == 0 && place < at) {
                line.move(at, place);
            }
        }
    }

    private static void moveReph(Line line, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            Glyph glyph = line.get(at);
            boolean behind = glyph.category.isVowelSign() || glyph.category == SyllableCategory.SM || isHalant(glyph);
            if (behind || at == end - 1) {
                line.move(start, behind ? at - 1 : at);
                return;
            }
        }
    }

    private static boolean isHalant(Glyph glyph) {
        return glyph.codePoint == AL_LAKUNA && !glyph.ligated;
    }

    private static boolean isLeftSign(Glyph glyph) {
        return glyph.codePoint == 0x0DD9 || glyph.codePoint == 0x0DDB;
    }

    private static void eachSyllable(Line line, SyllableAction action) {
        for (int start = 0; start < line.size(); start = line.syllableEnd(start)) {
            action.accept(start, line.syllableEnd(start));
        }
    }

    private interface SyllableAction {
        void accept(int start, int end);
    }

    @Override
    public MarkWidths markWidths() {
        return MarkWidths.ZERO_EARLY;
    }
}
