package org.safeguardingforms.screening;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.language.LanguageCheck;
import org.safeguardingforms.language.LanguageFinding;

/**
 * Advice on the words of a screening (section 4): its notes and its reasons, never names or job titles.
 *
 * <p>Made once for an edition; immutable and thread-safe.
 */
public final class ScreeningLanguage {

    private final LanguageCheck check;

    /** Checks screenings against this edition's guidance. */
    public ScreeningLanguage(Edition edition) {
        this.check = new LanguageCheck(edition.practice().languageGuidance());
    }

    /** What stands in the screening, in the order of the record's members; empty if there is nothing to advise. */
    public List<LanguageFinding> findings(Screening screening) {
        List<LanguageFinding> findings = new ArrayList<>();
        screening.responses().forEach((row, response) -> response.amendment()
                .ifPresent(own -> findings.addAll(
                        check.findings("/responses/" + row + "/professionalLevel/reason", own.reason()))));
        screening.notes().forEach((domain, note) -> findings.addAll(check.findings("/notes/" + domain, note)));
        screening
                .judgement()
                .ifPresent(judgement -> findings.addAll(check.findings("/judgement/reason", judgement.reason())));
        return List.copyOf(findings);
    }
}
