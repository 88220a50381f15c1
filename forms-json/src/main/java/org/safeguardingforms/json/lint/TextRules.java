package org.safeguardingforms.json.lint;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeguardingforms.json.tree.Leaves.Leaf;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.text.Texts;

/** Whether a text of a definition is clean. Says what is wrong with it, and repeats none of it. */
final class TextRules {

    /** The longest wording of a row, in code points; the longest of the handbook has 262. */
    private static final int WORDING = 400;

    /** The longest title or label, in code points; the longest of the handbook has 249. */
    private static final int LABEL = 300;

    private static final Set<String> LABELS = Set.of("title", "label", "notes", "indicator", "level", "answer");
    private static final Pattern ROW = Pattern.compile("/domains/\\d+/indicators/\\d+/text");

    /** Paragraphs are put together from phrases, which end with the blank between them. */
    private static final Pattern PHRASE = Pattern.compile("/introduction/\\d+/\\d+/text");

    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]");
    private static final Pattern LATIN_IN_OTHER = Pattern.compile("\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]");
    private static final Pattern OTHER_IN_LATIN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)\\b(todo|fixme|tbc|tbd|xxx+|lorem ipsum)\\b|\\[(insert|enter|your)\\b[^\\]]*\\]");

    private TextRules() {}

    static void check(Leaf leaf, Findings findings) {
        String text = leaf.text();
        tell(
                hasWhiteSpaceAround(leaf),
                ProblemCode.WHITE_SPACE_AROUND,
                "There is a blank at its edge.",
                leaf,
                findings);
        tell(text.contains("  "), ProblemCode.WHITE_SPACE_DOUBLED, "It has two blanks in a row.", leaf, findings);
        tell(hasLineBreak(text), ProblemCode.LINE_BREAK_IN_TEXT, "It has a line break or a tab.", leaf, findings);
        tell(isMixed(text), ProblemCode.LOOK_ALIKE_CHARACTER, "A word mixes two scripts.", leaf, findings);
        tell(
                INVISIBLE.matcher(text).find(),
                ProblemCode.INVISIBLE_CHARACTER,
                "It holds an invisible character.",
                leaf,
                findings);
        tell(
                !Normalizer.isNormalized(text, Normalizer.Form.NFC),
                ProblemCode.TEXT_NOT_COMPOSED,
                "It holds a letter in parts.",
                leaf,
                findings);
        tell(
                Texts.hasForbiddenCharacter(text),
                ProblemCode.CHARACTER_NOT_ALLOWED,
                "It holds a control character or half of a surrogate pair.",
                leaf,
                findings);
        tell(
                PLACEHOLDER.matcher(text).find(),
                ProblemCode.PLACEHOLDER_LEFT,
                "It looks like something to fill in.",
                leaf,
                findings);
        checkLength(leaf, findings);
    }

    private static void tell(boolean found, ProblemCode code, String message, Leaf leaf, Findings findings) {
        if (found) {
            findings.add(code, leaf.pointer(), message);
        }
    }

    private static boolean hasWhiteSpaceAround(Leaf leaf) {
        return !PHRASE.matcher(leaf.pointer()).matches() && !leaf.text().strip().equals(leaf.text());
    }

    private static boolean hasLineBreak(String text) {
        return text.chars().anyMatch(unit -> unit == '\n' || unit == '\r' || unit == '\t');
    }

    private static boolean isMixed(String text) {
        return LATIN_IN_OTHER.matcher(text).find()
                || OTHER_IN_LATIN.matcher(text).find();
    }

    private static void checkLength(Leaf leaf, Findings findings) {
        int most = ROW.matcher(leaf.pointer()).matches() ? WORDING : LABEL;
        boolean isPlaced = most == WORDING || LABELS.contains(leaf.member());
        if (isPlaced && Texts.isLongerThan(leaf.text(), most)) {
            String message = "It is longer than " + most + " characters.";
            findings.add(ProblemCode.TEXT_TOO_LONG_FOR_FORM, leaf.pointer(), message);
        }
    }
}
