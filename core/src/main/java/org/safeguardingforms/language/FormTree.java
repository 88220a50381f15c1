package org.safeguardingforms.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.practice.LanguageTerm;
import org.safeguardingforms.practice.WordForm;

/** All forms of all terms as a tree of words. */
final class FormTree {

    /**
     * The longest form that begins at a word.
     *
     * @param words how many words it has; 0 if none begins there
     * @param term the term; null for an exception
     */
    record Match(int words, @Nullable LanguageTerm term) {
        static final Match NONE = new Match(0, null);
    }

    private final Map<String, FormTree> next = new HashMap<>();
    private @Nullable Match ending;

    static FormTree of(List<LanguageTerm> terms) {
        FormTree tree = new FormTree();
        for (LanguageTerm term : terms) {
            term.forms().forEach(form -> tree.add(form, term));
            term.exceptions().forEach(form -> tree.add(form, null));
        }
        return tree;
    }

    private void add(WordForm form, @Nullable LanguageTerm term) {
        for (List<String> spelling : Spellings.of(form)) {
            FormTree node = this;
            for (String word : spelling) {
                node = node.next.computeIfAbsent(word, key -> new FormTree());
            }
            if (node.ending == null) {
                node.ending = new Match(spelling.size(), term);
            }
        }
    }

    /** The longest form that begins at this word; looks at no more words than the longest form has, and one. */
    Match longest(List<Word> words, int from) {
        Match longest = Match.NONE;
        FormTree node = this;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            node = i > from && !word.joined() ? null : node.next.get(word.folded());
            if (node == null) {
                break;
            }
            longest = node.ending == null ? longest : node.ending;
        }
        return longest;
    }
}
