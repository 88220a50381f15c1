package org.safeguardingforms.language;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.practice.WordForm;

/** The ways in which a form may fall into words: at a space always, at a hyphen or not. */
final class Spellings {

    private Spellings() {}

    /** Each spelling as its folded words. */
    static List<List<String>> of(WordForm form) {
        List<String> spellings = List.of("");
        for (char unit : form.written().toCharArray()) {
            spellings = extended(spellings, unit);
        }
        return spellings.stream().map(Spellings::words).toList();
    }

    private static List<String> extended(List<String> spellings, char unit) {
        List<String> longer = new ArrayList<>();
        for (String spelling : spellings) {
            longer.add(spelling + (unit == '-' ? ' ' : unit));
            if (unit == '-') {
                longer.add(spelling);
            }
        }
        return longer;
    }

    private static List<String> words(String spelling) {
        List<String> words = new ArrayList<>();
        for (String word : spelling.split(" ", -1)) {
            words.add(Fold.of(word));
        }
        return words;
    }
}
