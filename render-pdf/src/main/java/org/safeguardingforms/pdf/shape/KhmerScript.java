package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Khmer: consonants stand below each other, and some signs move to the left. */
final class KhmerScript implements ScriptModel {

    private static final int PREF = 2;
    private static final int BLWF = 4;
    private static final int ABVF = 8;
    private static final int PSTF = 16;
    private static final int CFAR = 32;

    private static final int SIGN_E = 0x17C1;

    private static final Stage FIRST = Stage.of(
            Feature.everywhere("locl").inSyllable(),
            Feature.everywhere("ccmp").inSyllable(),
            feature("pref").only(PREF).inSyllable(),
            feature("blwf").only(BLWF).inSyllable(),
            feature("abvf").only(ABVF).inSyllable(),
            feature("pstf").only(PSTF).inSyllable(),
            feature("cfar").only(CFAR).inSyllable());

    private static final Stage LAST = new Stage(Stream.concat(
                    Stream.of("pres", "abvs", "blws", "psts").map(KhmerScript::feature),
                    CommonFeatures.LATE_SUBSTITUTIONS.stream())
            .toList());

    private static final String ABOVE = "(?:[zn]*x)*+";
    private static final String TAIL =
            ABOVE + "e?" + ABOVE + "b?" + ABOVE + "(?:[zn]?a)?" + ABOVE + "p?" + ABOVE + "(?:H[CRV])?y*";
    private static final String REST = "o?(?:H[CRV](?:[zn]?o)?)*+(?:H|" + TAIL + ")";

    private static final Syllables SYLLABLES = new Syllables(
            List.of(Pattern.compile("(?:[CRV](?:[zn]?o)?|[GD])" + REST), Pattern.compile("[zn]")),
            Pattern.compile(REST));

    private static Feature feature(String tag) {
        return Feature.everywhere(tag).joiners(Joiners.BOTH_STAND);
    }

    @Override
    public List<String> tags() {
        return List.of("khmr", "DFLT");
    }

    /** Signs of two parts are taken apart. */
    @Override
    public List<Integer> prepare(List<Integer> codePoints) {
        List<Integer> parts = new ArrayList<>();
        for (int codePoint : codePoints) {
            switch (codePoint) {
                case 0x17BE, 0x17BF, 0x17C0, 0x17C4, 0x17C5 -> parts.add(SIGN_E);
                default -> {
                    // of one part
                }
            }
            parts.add(codePoint);
        }
        return parts;
    }

    @Override
    public boolean substitute(Line line, Features features, GlyphSource font) {
        line.glyphs.forEach(glyph -> glyph.category = SyllableCategory.of(glyph.codePoint));
        boolean sound = SYLLABLES.mark(line);
        for (int start = 0; start < line.size(); start = line.syllableEnd(start)) {
            reorder(line, start, line.syllableEnd(start));
        }
        features.apply(FIRST, line);
        features.apply(LAST, line);
        return sound;
    }

    private static void reorder(Line line, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            line.get(at).mask |= BLWF | ABVF | PSTF;
        }
        int below = 0;
        for (int at = start + 1; at < end; at++) {
            SyllableCategory category = line.get(at).category;
            if (category == SyllableCategory.H && below <= 2 && at + 1 < end) {
                below++;
                if (line.get(at + 1).category == SyllableCategory.RA) {
                    moveRa(line, start, at, end);
                    below = 2;
                }
            } else if (category == SyllableCategory.VPRE) {
                line.move(at, start);
            }
        }
    }

    private static void moveRa(Line line, int start, int at, int end) {
        line.get(at).mask |= PREF;
        line.get(at + 1).mask |= PREF;
        line.move(at, start);
        line.move(at + 1, start + 1);
        for (int behind = at + 2; behind < end; behind++) {
            line.get(behind).mask |= CFAR;
        }
    }

    @Override
    public MarkWidths markWidths() {
        return MarkWidths.KEPT;
    }
}
