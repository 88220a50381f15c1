package org.safeguardingforms.sharing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers in a text that may be of phones, by their digits alone. Two are the same if their last nine digits are: the
 * prefix of a country, the zero in its place and the signs between digits make no difference. Six digits or more at the end
 * of a number stand for it as it is dialled in its own town.
 *
 * @param one the numbers one by one, as well as can be told
 * @param runs all digits between two letters together, since nobody can tell for certain where a number ends
 */
record PhoneDigits(List<String> one, List<String> runs) {

    private static final int SIGNIFICANT = 9;
    private static final int LOCAL = 6;
    private static final Pattern LETTERS = Pattern.compile("[^0-9\\p{P}\\p{Z}\\p{Cc}\\p{Sk}+|]+");
    private static final Pattern LETTERS_OR_COMMAS = Pattern.compile("[^0-9\\p{P}\\p{Z}\\p{Sk}+]+|[,;/|]");
    /** At least ten digits, up to where a blank is followed by the beginning of another number. */
    private static final Pattern WHOLE = Pattern.compile("[0-9](?:[^0-9]*[0-9]){9,}?(?=\\s+\\(?[+0]|[^0-9]*$)");

    PhoneDigits {
        one = List.copyOf(one);
        runs = List.copyOf(runs);
    }

    /** The numbers of a text that is already in letters that compare. */
    static PhoneDigits of(String letters) {
        return new PhoneDigits(
                digits(LETTERS_OR_COMMAS.splitAsStream(letters).flatMap(PhoneDigits::numbers)),
                digits(LETTERS.splitAsStream(letters)));
    }

    private static Stream<String> numbers(String run) {
        List<String> whole =
                WHOLE.matcher(run).results().map(MatchResult::group).toList();
        return whole.isEmpty() ? Stream.of(run) : whole.stream();
    }

    private static List<String> digits(Stream<String> texts) {
        return texts.map(text -> text.replaceAll("[^0-9]+", ""))
                .filter(digits -> digits.length() >= LOCAL)
                .toList();
    }

    /** True if one of the withheld numbers stands among these. */
    boolean repeat(PhoneDigits withheld) {
        return withheld.one.stream().anyMatch(this::repeat);
    }

    private boolean repeat(String withheld) {
        String last = withheld.substring(Math.max(0, withheld.length() - SIGNIFICANT));
        return Stream.concat(one.stream(), runs.stream())
                .anyMatch(number -> number.contains(last) || withheld.endsWith(number));
    }
}
