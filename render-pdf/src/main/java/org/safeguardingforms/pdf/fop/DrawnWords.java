package org.safeguardingforms.pdf.fop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeguardingforms.pdf.shape.ShapedGlyph;
import org.safeguardingforms.pdf.shape.ShapedText;

/**
 * The shaped words of one document: which characters were sent through FOP for them, and what they say.
 *
 * <p>FOP wants characters where we have glyphs. A glyph that no character of the word stands for gets one from Unicode's
 * private use area, for this document only.
 */
final class DrawnWords {

    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8EF';

    private final Map<String, ShapedText> words = new HashMap<>();
    private char nextPrivate = FIRST_PRIVATE;
    private int longest;

    /** A character of its own. */
    char newCharacter() {
        if (nextPrivate > LAST_PRIVATE) {
            throw new FopFailure("One document needs more than 6000 glyphs that are no characters");
        }
        return nextPrivate++;
    }

    /** Whether these characters may stand for a word: they do not stand for another one. */
    boolean offer(String drawn, ShapedText word) {
        longest = Math.max(longest, drawn.length());
        return words.computeIfAbsent(drawn, unknown -> word).equals(word);
    }

    /** The word that these characters stand for. */
    ShapedText get(String drawn) {
        return Objects.requireNonNull(words.get(drawn));
    }

    /**
     * What glyphs say, in the order in which they are drawn: for each glyph a text, that of all that follow up to the next
     * text; empty if the glyphs are no shaped words.
     *
     * @param drawn the characters that stand for the glyphs, of one word or of several without a space
     */
    List<String> said(String drawn) {
        List<String> said = new ArrayList<>();
        int start = 0;
        while (start < drawn.length()) {
            int end = endOfWord(drawn, start);
            if (end == start) {
                return List.of();
            }
            said.addAll(saidByWord(drawn.substring(start, end)));
            start = end;
        }
        return said;
    }

    /** The end of the longest word that begins here; the beginning if there is none. */
    private int endOfWord(String drawn, int start) {
        int end = Math.min(drawn.length(), start + longest);
        while (end > start && !isWord(drawn.substring(start, end))) {
            end--;
        }
        return end;
    }

    private boolean isWord(String drawn) {
        return words.containsKey(drawn) || words.containsKey(reversed(drawn));
    }

    private static String reversed(String drawn) {
        return new StringBuilder(drawn).reverse().toString();
    }

    private List<String> saidByWord(String drawn) {
        ShapedText word = words.get(drawn);
        if (word != null) {
            return atOnce(word);
        }
        ShapedText reversed = Objects.requireNonNull(words.get(reversed(drawn)));
        return said(reversed, reversed.reversed());
    }

    private static List<String> atOnce(ShapedText word) {
        List<String> said = new ArrayList<>(Collections.nCopies(word.glyphs().size(), ""));
        said.set(0, String.join("", word.groups()));
        return said;
    }

    /** Letter by letter: programs that read pages sort letters from right to left themselves. */
    private static List<String> said(ShapedText word, List<ShapedGlyph> glyphs) {
        List<String> said = new ArrayList<>();
        int before = -1;
        for (ShapedGlyph glyph : glyphs) {
            said.add(glyph.group() == before ? "" : word.groups().get(glyph.group()));
            before = glyph.group();
        }
        return said;
    }
}
