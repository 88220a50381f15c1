package org.safeguardingforms.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.practice.LanguageGuidance;
import org.safeguardingforms.practice.LanguageTerm;
import org.safeguardingforms.practice.WordForm;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether each term has an id of its own, each form stands for one term, and each exception has an effect. */
final class LanguageGuidanceCheck {

    private final LanguageGuidance guidance;
    private final DefinitionProblems found;
    private final Set<String> taken = new HashSet<>();

    LanguageGuidanceCheck(EditionParts parts, List<Problem> problems) {
        this.guidance = parts.practice().languageGuidance();
        this.found = new DefinitionProblems(parts, guidance.envelope(), problems);
    }

    void run() {
        found.unique(guidance.terms(), "/terms", LanguageTerm::id);
        for (int i = 0; i < guidance.terms().size(); i++) {
            LanguageTerm term = guidance.terms().get(i);
            checkForms(term, "/terms/" + i + "/forms/");
            checkExceptions(term, "/terms/" + i + "/exceptions/");
        }
    }

    private void checkForms(LanguageTerm term, String list) {
        for (int i = 0; i < term.forms().size(); i++) {
            if (!taken.add(term.forms().get(i).letters())) {
                String message = "An earlier form is written with the same letters.";
                found.add(ProblemCode.DUPLICATE_VALUE, list + i, term.id().value(), message);
            }
        }
    }

    private void checkExceptions(LanguageTerm term, String list) {
        for (int i = 0; i < term.exceptions().size(); i++) {
            if (!holdsAForm(term.exceptions().get(i), term)) {
                String message = "None of the term's forms stands in it.";
                found.add(
                        ProblemCode.EXCEPTION_WITHOUT_FORM, list + i, term.id().value(), message);
            }
        }
    }

    private static boolean holdsAForm(WordForm exception, LanguageTerm term) {
        String letters = exception.letters();
        return term.forms().stream()
                .map(WordForm::letters)
                .anyMatch(form -> letters.contains(form) && letters.length() > form.length());
    }
}
