package org.safeguardingforms.json.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Level;

/** The numbers and levels that a text names, as digits or as words. */
final class TitleNumbers {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen");
    private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]{1,6}");

    private TitleNumbers() {}

    /** True if the title names a number or a level that its condition does not have. */
    static boolean disagree(Rule rule) {
        Set<String> said = new HashSet<>();
        collect(rule.when(), said);
        return words(rule.title()).stream().anyMatch(word -> isTelling(word) && !said.contains(word));
    }

    /** True if the text names numbers, and this is none of them. */
    static boolean nameAnother(String text, int number) {
        List<String> numbers = words(text).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .toList();
        return !numbers.isEmpty() && !numbers.contains(Integer.toString(number));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(TitleNumbers::inDigits)
                .toList();
    }

    private static String inDigits(String word) {
        int number = WORDS.indexOf(word);
        return number < 0 ? word : Integer.toString(number);
    }

    private static boolean isTelling(String word) {
        return Character.isDigit(word.charAt(0)) || word.equals("high") || word.equals("medium") || word.equals("low");
    }

    private static void collect(Condition condition, Set<String> said) {
        if (condition instanceof Condition.AgeAtMost age) {
            said.add(Integer.toString(age.years()));
        } else if (condition instanceof Condition.Present present) {
            said.add(Integer.toString(present.atLeast()));
            levels(present.of().lowest(), said);
        } else if (condition instanceof Condition.AgeSuggestionOpen open) {
            said.add(Integer.toString(open.atLeast()));
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> collect(part, said));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> collect(part, said));
        }
    }

    /** "Medium or high" says the same as "medium". */
    private static void levels(Level lowest, Set<String> said) {
        for (Level level : Level.values()) {
            if (level.isAtLeast(lowest) && lowest != Level.LOW) {
                said.add(level.name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
