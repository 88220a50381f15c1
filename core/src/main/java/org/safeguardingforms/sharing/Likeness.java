package org.safeguardingforms.sharing;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeguardingforms.definition.ReportField;

/**
 * What one text of a report can be known by in another, however it is written there.
 *
 * @param field where the text stands
 * @param exact the text in letters that compare, without white space; for texts of signs alone
 * @param text the words
 * @param joined the words in one
 * @param pieces parts of it that give as much away: addresses of e-mail, the name of an agency without its place
 * @param numbers the phone numbers
 * @param name the parts of a name; none for other texts
 */
record Likeness(
        ReportField field,
        String exact,
        FoldedText text,
        String joined,
        List<String> pieces,
        PhoneDigits numbers,
        NameParts name) {

    /** Up to this many characters, a text counts only as a word of its own. */
    private static final int SHORT = 3;

    private static final Set<ReportField> NAMES = EnumSet.of(
            ReportField.REPORTER_NAME, ReportField.WITNESS_NAME, ReportField.PERSON_NAMES, ReportField.CHILD_NAMES);
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final Set<ReportField> CONTACTS =
            EnumSet.of(ReportField.REPORTER_CONTACT, ReportField.WITNESS_CONTACT, ReportField.PHONE_NUMBER);
    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s,;:<>()]+@[^\\s,;:<>()]+");
    private static final Pattern COMMA = Pattern.compile("[,;\\r\\n]");

    Likeness {
        pieces = List.copyOf(pieces);
    }

    static Likeness of(ReportField field, String written) {
        String letters = FoldedText.letters(written);
        FoldedText text = FoldedText.ofLetters(letters);
        return new Likeness(
                field,
                WHITE_SPACE.matcher(letters).replaceAll(""),
                text,
                text.joined(),
                pieces(field, letters)
                        .map(FoldedText::ofLetters)
                        .map(FoldedText::joined)
                        .toList(),
                PhoneDigits.of(letters),
                NAMES.contains(field) ? NameParts.of(letters) : NameParts.NONE);
    }

    private static Stream<String> pieces(ReportField field, String letters) {
        if (CONTACTS.contains(field)) {
            return EMAIL.matcher(letters).results().map(found -> found.group());
        }
        return field == ReportField.REPORTER_AGENCY
                ? COMMA.splitAsStream(letters).limit(1)
                : Stream.empty();
    }

    /** True if this text gives a withheld one away. */
    boolean repeats(Likeness withheld) {
        return hasWhole(withheld)
                || withheld.pieces.stream().anyMatch(this::has)
                || (CONTACTS.contains(withheld.field) && numbers.repeat(withheld.numbers))
                || withheld.name.areAllIn(text)
                || (ReportTexts.isFree(field) && withheld.name.tellIn(text));
    }

    private boolean hasWhole(Likeness withheld) {
        return withheld.joined.isEmpty()
                ? !withheld.exact.isEmpty() && exact.contains(withheld.exact)
                : has(withheld.joined);
    }

    private boolean has(String words) {
        if (words.isEmpty()) {
            return false;
        }
        return isWordOfItsOwn(words) ? text.hasAsWords(words) : joined.contains(words);
    }

    private static boolean isWordOfItsOwn(String words) {
        int length = words.codePointCount(0, words.length());
        return length == 1 || (length <= SHORT && words.codePoints().noneMatch(Likeness::isWithoutSpaces));
    }

    private static boolean isWithoutSpaces(int codePoint) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    @Override
    public String toString() {
        return "Likeness[…]";
    }
}
