package org.safeguardingforms.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.safeguardingforms.language.FormTree.Match;
import org.safeguardingforms.practice.LanguageGuidance;

/**
 * Finds terms to avoid in texts (section 4): as whole words only, in any capitals and in every locale alike, whether their
 * parts are joined by a space, a hyphen or nothing, also over a line's end. A form within a longer one counts once.
 *
 * <pre>{@code
 * var check = new LanguageCheck(edition.languageGuidance());
 * for (LanguageFinding found : check.findings("/notes/health", note)) {
 *     mark(found.start(), found.end(), found.advice());
 * }
 * }</pre>
 *
 * <p>It knows words, not sentences: it cannot tell who is meant. The time grows with the length of the text and with nothing
 * else. Immutable and thread-safe.
 */
public final class LanguageCheck {

    private static final Speech OWN = new Speech.Own();

    private final FormTree forms;
    private final Speech quotedSpeech;

    /** Checks texts against this guidance. */
    public LanguageCheck(LanguageGuidance guidance) {
        this.forms = FormTree.of(guidance.terms());
        this.quotedSpeech = new Speech.Quoted(guidance.quotation());
    }

    /**
     * What stands in a text, from its beginning to its end; empty if there is nothing to advise.
     *
     * @param pointer JSON Pointer of the text in its record; only passed on
     * @param text the text
     */
    public List<LanguageFinding> findings(String pointer, String text) {
        return findings(pointer, WordScan.of(text), Quotations.of(text));
    }

    private List<LanguageFinding> findings(String pointer, List<Word> words, BitSet quoted) {
        List<LanguageFinding> findings = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = forms.longest(words, at);
            if (match.term() != null) {
                int start = words.get(at).start();
                int end = words.get(at + match.words() - 1).end();
                Speech speech = quoted.get(start) ? quotedSpeech : OWN;
                findings.add(new LanguageFinding(pointer, start, end, match.term(), speech));
            }
            at += Math.max(1, match.words());
        }
        return findings;
    }
}
