package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scripts of India: consonants in a row join, and signs move around them.
 *
 * @param tags names of the script in fonts
 * @param virama the sign that takes a consonant's vowel away
 * @param reph where an initial Ra goes
 * @param explicitReph whether an initial Ra goes there only if a joiner asks for it
 * @param belowBefore whether consonants before the base can take the form of those below
 */
record IndicScript(List<String> tags, int virama, RephPlace reph, boolean explicitReph, boolean belowBefore)
        implements ScriptModel {

    static final int RPHF = 2;
    static final int PREF = 4;
    static final int BLWF = 8;
    static final int ABVF = 16;
    static final int HALF = 32;
    static final int PSTF = 64;
    static final int INIT = 128;

    private static final int BENGALI_YA = 0x09AF;
    private static final int BENGALI_NUKTA = 0x09BC;
    private static final int BENGALI_YYA = 0x09DF;

    private static final Stage FIRST = Stage.of(
            Feature.everywhere("locl").inSyllable(), Feature.everywhere("ccmp").inSyllable());

    private static final List<Stage> BASIC = Stream.of(
                    feature("nukt"),
                    feature("akhn"),
                    feature("rphf").only(RPHF),
                    feature("rkrf"),
                    feature("pref").only(PREF),
                    feature("blwf").only(BLWF),
                    feature("abvf").only(ABVF),
                    feature("half").only(HALF),
                    feature("pstf").only(PSTF),
                    feature("vatu"),
                    feature("cjct"))
            .map(Stage::of)
            .toList();

    private static final Stage LAST = new Stage(Stream.concat(
                    Stream.of(
                            feature("init").only(INIT),
                            feature("pres"),
                            feature("abvs"),
                            feature("blws"),
                            feature("psts"),
                            feature("haln")),
                    CommonFeatures.LATE_SUBSTITUTIONS.stream())
            .toList());

    private static final String MODIFIERS = "(?:(?:n?r)?(?:NN?)?)";
    private static final String CONSONANT = "(?:[CR]z?" + MODIFIERS + ")";
    private static final String HALANT = "(?:[zn]?H(?:zN?)?)";
    private static final String VOWEL_SIGNS = "(?:(?:[zn]*(?:M|[Ss]?P)N?H?)++)";
    private static final String TAIL =
            "(?:" + HALANT + CONSONANT + ")*+m?(?:Hn|" + HALANT + "|" + VOWEL_SIGNS + ")?(?:[zn]?[Ss][Ss]?n?)?A*";
    private static final String REPH = "(?:RH|F)?";

    private static final Syllables SYLLABLES = new Syllables(
            Stream.of(
                            "[FQ]?" + CONSONANT + TAIL,
                            REPH + "V" + MODIFIERS + TAIL,
                            REPH + "V" + MODIFIERS + "z",
                            "(?:[FQ]?G|" + REPH + "D)" + MODIFIERS + TAIL,
                            "YN?(?:[zn]?[Ss][Ss]?n?)?A*",
                            "s",
                            "[zn]")
                    .map(Pattern::compile)
                    .toList(),
            Pattern.compile(REPH + MODIFIERS + TAIL));

    IndicScript {
        tags = List.copyOf(tags);
    }

    private static Feature feature(String tag) {
        return Feature.everywhere(tag).joiners(Joiners.BOTH_STAND).inSyllable();
    }

    /** Where an initial Ra goes once it is a reph. */
    enum RephPlace {
        /** Right after the base. */
        AFTER_MAIN,
        /** Before the consonants below. */
        BEFORE_SUB,
        /** After the consonants below. */
        AFTER_SUB,
        /** Before the consonants behind. */
        BEFORE_POST,
        /** After the consonants behind. */
        AFTER_POST
    }

    boolean isTamilOrMalayalam() {
        return virama == 0x0BCD || virama == 0x0D4D;
    }

    /** Vowel signs of two parts are taken apart. Bengali Ya with a dot is a letter of its own. */
    @Override
    public List<Integer> prepare(List<Integer> codePoints) {
        List<Integer> parts = new ArrayList<>();
        for (int codePoint : codePoints) {
            if (codePoint == BENGALI_NUKTA && !parts.isEmpty() && parts.get(parts.size() - 1) == BENGALI_YA) {
                parts.set(parts.size() - 1, BENGALI_YYA);
            } else {
                parts.addAll(Decomposition.ofVowelSign(codePoint));
            }
        }
        return parts;
    }

    @Override
    public boolean substitute(Line line, Features features, GlyphSource font) {
        line.glyphs.forEach(glyph -> {
            glyph.category = SyllableCategory.of(glyph.codePoint);
            glyph.position = SyllableCategory.position(glyph.codePoint);
        });
        boolean sound = SYLLABLES.mark(line);
        features.apply(FIRST, line);
        new IndicConsonants(features, font.glyph(virama)).place(line);
        eachSyllable(line, (start, end) -> new IndicStart(this, line, features, start, end).reorder());
        BASIC.forEach(stage -> features.apply(stage, line));
        eachSyllable(
                line, (start, end) -> new IndicFinish(this, line, features, start, end).reorder(font.glyph(virama)));
        features.apply(LAST, line);
        return sound;
    }

    private static void eachSyllable(Line line, SyllableAction action) {
        int start = 0;
        while (start < line.size()) {
            int end = line.syllableEnd(start);
            action.accept(start, end);
            start = end;
        }
    }

    @Override
    public MarkWidths markWidths() {
        return MarkWidths.KEPT;
    }

    private interface SyllableAction {
        void accept(int start, int end);
    }
}
