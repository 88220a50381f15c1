package org.safeguardingforms.pdf.shape;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import org.safeguardingforms.pdf.shape.IndicScript.RephPlace;

/** How each script is shaped. */
final class Scripts {

    private static final ScriptModel OTHER = SimpleScript.of("DFLT");

    private static final Map<UnicodeScript, ScriptModel> MODELS = Map.ofEntries(
            entry(UnicodeScript.LATIN, SimpleScript.of("latn")),
            entry(UnicodeScript.GREEK, SimpleScript.of("grek")),
            entry(UnicodeScript.CYRILLIC, SimpleScript.of("cyrl")),
            entry(UnicodeScript.ETHIOPIC, SimpleScript.of("ethi")),
            entry(UnicodeScript.HEBREW, new SimpleScript(List.of("hebr", "DFLT"), true, MarkOrder::of)),
            entry(UnicodeScript.THAI, new SimpleScript(List.of("thai", "DFLT"), false, ThaiOrder::of)),
            entry(UnicodeScript.ARABIC, new ArabicScript()),
            entry(UnicodeScript.KHMER, new KhmerScript()),
            entry(UnicodeScript.SINHALA, new SinhalaScript()),
            entry(UnicodeScript.DEVANAGARI, indic("dev2", 0x094D, RephPlace.BEFORE_POST)),
            entry(UnicodeScript.BENGALI, indic("bng2", 0x09CD, RephPlace.AFTER_SUB)),
            entry(UnicodeScript.GURMUKHI, indic("gur2", 0x0A4D, RephPlace.BEFORE_SUB)),
            entry(UnicodeScript.GUJARATI, indic("gjr2", 0x0ACD, RephPlace.BEFORE_POST)),
            entry(UnicodeScript.ORIYA, indic("ory2", 0x0B4D, RephPlace.AFTER_MAIN)),
            entry(UnicodeScript.TAMIL, indic("tml2", 0x0BCD, RephPlace.AFTER_POST)),
            entry(UnicodeScript.TELUGU, dravidian("tel2", 0x0C4D, true)),
            entry(UnicodeScript.KANNADA, dravidian("knd2", 0x0CCD, false)),
            entry(UnicodeScript.MALAYALAM, indic("mlm2", 0x0D4D, RephPlace.AFTER_MAIN)));

    private Scripts() {}

    private static ScriptModel indic(String tag, int virama, RephPlace reph) {
        return new IndicScript(List.of(tag), virama, reph, false, true);
    }

    private static ScriptModel dravidian(String tag, int virama, boolean explicitReph) {
        return new IndicScript(List.of(tag), virama, RephPlace.AFTER_POST, explicitReph, false);
    }

    /** The script of the first character that belongs to one. */
    static UnicodeScript of(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    static ScriptModel model(UnicodeScript script) {
        return MODELS.getOrDefault(script, OTHER);
    }
}
