package org.safeguardingforms.language;

import java.util.Arrays;
import java.util.List;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.definition.Validity;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.practice.LanguageGuidance;
import org.safeguardingforms.practice.LanguageTerm;
import org.safeguardingforms.practice.TermId;
import org.safeguardingforms.practice.WordForm;

/** Guidance made up of terms with given forms. */
final class Guidances {

    private Guidances() {}

    static LanguageGuidance of(LanguageTerm... terms) {
        Envelope envelope = new Envelope(
                "made-up", Version.parse("1.0.0"), "Made up", Status.DRAFT, "Nobody", "en-GB", Validity.ALWAYS);
        return new LanguageGuidance(envelope, note("Be kind."), note("It is quoted."), List.of(terms));
    }

    static LanguageTerm term(String id, String... forms) {
        return new LanguageTerm(
                new TermId(id), id, "It misleads.", "Say what you saw.", cited(), forms(forms), List.of());
    }

    static LanguageTerm unless(LanguageTerm term, String... exceptions) {
        return new LanguageTerm(
                term.id(),
                term.label(),
                term.reason(),
                term.alternative(),
                term.citations(),
                term.forms(),
                forms(exceptions));
    }

    private static List<WordForm> forms(String... written) {
        return Arrays.stream(written).map(WordForm::new).toList();
    }

    private static List<Citation> cited() {
        return List.of(new Citation("4.4"));
    }

    private static Guidance note(String text) {
        return new Guidance(text, cited().get(0));
    }
}
