package org.safeguardingforms.text;

import java.util.List;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * Whether one text can be read, stored and printed. Says what is wrong, never what the text says.
 *
 * @param place where the text stands
 * @param max the longest it may be, in code points
 * @param problems takes what is wrong
 */
public record TextCheck(Place place, int max, List<Problem> problems) {

    /** Checks a text that may be left out: an empty one is sound. */
    public void check(String text) {
        if (!text.isEmpty()) {
            checkGiven(text);
        }
    }

    /** Checks a text that must be there. */
    public void checkGiven(String text) {
        if (Texts.isBlank(text)) {
            problems.add(ProblemCode.BLANK_TEXT.at(place, "There is nothing to read in it."));
        }
        if (Texts.isLongerThan(text, max)) {
            String message = "It is longer than " + max + " characters.";
            problems.add(ProblemCode.OUT_OF_BOUNDS.at(place, message));
        }
        if (Texts.hasForbiddenCharacter(text)) {
            String message = "It holds a control character or half of a surrogate pair.";
            problems.add(ProblemCode.CHARACTER_NOT_ALLOWED.at(place, message));
        }
    }
}
