package org.safeguardingforms.sharing;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.language.LanguageCheck;
import org.safeguardingforms.language.LanguageFinding;

/**
 * Advice on the words of an information report (section 4): its free texts, never names, numbers or titles.
 *
 * <p>Made once for an edition; immutable and thread-safe.
 */
public final class ReportLanguage {

    private final LanguageCheck check;

    /** Checks reports against this edition's guidance. */
    public ReportLanguage(Edition edition) {
        this.check = new LanguageCheck(edition.practice().languageGuidance());
    }

    /** What stands in the report, in the order of the record's members; empty if there is nothing to advise. */
    public List<LanguageFinding> findings(InformationReport report) {
        List<LanguageFinding> findings = new ArrayList<>();
        new FieldWalk((field, pointer, texts) -> {
                    if (ReportTexts.isFree(field)) {
                        findings.addAll(check.findings(pointer, texts.get(0)));
                    }
                    return true;
                })
                .copy(report);
        return List.copyOf(findings);
    }
}
