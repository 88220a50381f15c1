package org.safeguardingforms.pdf.fop;

/** A font at one weight: what it draws, and how wide. Read from the font file itself, when it is first asked. */
public final class Face {

    private static final int LAST_OF_BASIC_PLANE = 0xFFFF;

    private final FontEntry entry;
    private final boolean bold;
    private final FontSource source;

    Face(FontEntry entry, boolean bold, FontSource source) {
        this.entry = entry;
        this.bold = bold;
        this.source = source;
    }

    /** Name of its family. */
    public String family() {
        return entry.family();
    }

    /** Whether it is the bold weight. */
    public boolean bold() {
        return bold;
    }

    /** Whether glyphs stand for more or less than one character, so that the text must be kept beside them. */
    public boolean shaped() {
        return entry.shaped();
    }

    FontSource source() {
        return source;
    }

    /** Whether it draws this character, and draws it right. */
    public boolean draws(int codePoint) {
        return entry.allowed().test(codePoint)
                && (shaped() || (codePoint <= LAST_OF_BASIC_PLANE && !isMark(codePoint)))
                && source.shaper().glyph(codePoint) > 0;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether it has a place for this character, which is not drawn but joins or parts its neighbours. */
    public boolean obeys(int joiner) {
        return shaped() && entry.allowed().test(joiner);
    }

    /** Whether everything in a word has its place; asked only for a word whose characters it draws. */
    public boolean places(String word) {
        return !shaped() || source.shaper().shape(word).isSound();
    }

    /** Whether a word whose every mark has its place keeps it when the word is drawn in this direction. */
    public boolean places(String word, boolean rightToLeft) {
        return !shaped() || source.shaper().isDrawn(word, rightToLeft);
    }

    /** The characters that must be sent through FOP for a word, so that its joiners do not tear it apart. */
    public static String sent(String word) {
        return StandIns.hide(word);
    }

    /** What is written in place of a word, as the value of {@code fox:abbreviation} that travels with it. */
    public static String said(String word) {
        return ActualText.value(word);
    }

    /** The width of a text in thousandths of the font size; a little more than it needs, if glyphs join. */
    public int width(String text) {
        int width = text.codePoints()
                .map(codePoint -> source.shaper().width(codePoint))
                .sum();
        return shaped() ? width + width / 4 : width;
    }
}
