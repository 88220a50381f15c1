package org.safeguardingforms.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.language.Guidances.term;
import static org.safeguardingforms.language.Guidances.unless;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are told apart and joined. */
class LanguageCheckTest {

    private static final LanguageCheck CHECK = new LanguageCheck(Guidances.of(
            term("street-wise", "street-wise"),
            term("big-risk", "big risk"),
            unless(term("chance", "chance"), "by chance", "chance to learn"),
            term("tea", "th\u00E9")));

    private static List<String> found(String text) {
        return CHECK.findings("/x", text).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "streetwise",
                "Streetwise",
                "STREET WISE",
                "street-wise",
                "street\u2010wise",
                "street\u2011wise",
                "street\u2013wise",
                "street\u00A0wise",
                "street\u202Fwise",
                "street\u3000 wise",
                "street\nwise",
                "street \r\n\twise",
                "street-\nwise",
                "street\u00ADwise",
                "street\u00AD\nwise",
                "str\u200Beet\u2060wise",
                "\uFF33\uFF54\uFF52\uFF45\uFF45\uFF54 wise",
                "STREETW\u0130SE"
            })
    void aHyphenInAFormStandsForASpaceAHyphenOrNothing(String text) {
        assertThat(found(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "streetwiser",
                "backstreetwise",
                "street_wise",
                "street--wise",
                "street - wise",
                "street. Wise",
                "street, wise",
                "street/wise",
                "street\n\nwise",
                "street'wise",
                "streetwise2",
                "streetwise\u0301",
                "streetwise\u20DD",
                "streetwise@example.org",
                "https://streetwise.example",
                "(WWW.streetwise.example)",
                "wise street"
            })
    void whatOnlyLooksLikeItIsNotFound(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aSpaceInAFormIsNeverNothing() {
        assertThat(found("A big-risk, a big\nrisk, a bigrisk.")).containsExactly("big-risk", "big\nrisk");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(found("th\u00E9 the\u0301 TH\u00C9 the")).containsExactly("th\u00E9", "the\u0301", "TH\u00C9");
    }

    @Test
    void theLongestFormCountsAndAnExceptionIsSilent() {
        assertThat(found("By chance a chance, a second chance to learn, chance to rest."))
                .containsExactly("chance", "chance");
    }

    @Test
    void positionsCountUtf16UnitsOfTheTextAsGiven() {
        String text = "\uD83D\uDE00e\u0301 \u202Astreet\u00ADwise\u202C.";

        LanguageFinding found = CHECK.findings("/notes/health", text).get(0);

        assertThat(found.pointer()).isEqualTo("/notes/health");
        assertThat(found.start()).isEqualTo(6);
        assertThat(found.end()).isEqualTo(17);
        assertThat(text.substring(found.start(), found.end())).isEqualTo("street\u00ADwise");
    }

    @Test
    void theMachinesLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            LanguageCheck turkish = new LanguageCheck(Guidances.of(term("big-risk", "BIG risk")));
            assertThat(turkish.findings("/x", "big RISK")).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"I am *\".",
                "She said 'I am *', and left.",
                "She said \u201CI\u2019m *\u201D.",
                "She said \u2018I\u2019m *\u2019.",
                "\"*\"",
                "(\"*\")",
                "said:\"*!\"",
                "\u00AB*\u00BB",
                "She said \"they call me '*' there\".",
                "The boys' room. She said 'it's *'.",
                "A 5\" cut. \"I am *,\" she said.",
                "She said \"I am\n*\"."
            })
    void aTermInQuotationMarksIsLeftToTheWriter(String text) {
        LanguageFinding found =
                CHECK.findings("/x", text.replace("*", "streetwise")).get(0);

        assertThat(found.isQuoted()).isTrue();
        assertThat(found.advice()).isEqualTo("It misleads. Say what you saw. It is quoted.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "She said \"no\". *, and \"yes\".",
                "The boys' room is *, the girls' room is not.",
                "It's * isn't it",
                "She said \"no and is *.",
                "A 5\" cut, * and a 6\" cut",
                "\u201CNo\u201D * \u201CYes\u201D",
                "'No\n\n*' and"
            })
    void aTermOutsideQuotationMarksIsTheWritersOwn(String text) {
        LanguageFinding found =
                CHECK.findings("/x", text.replace("*", "streetwise")).get(0);

        assertThat(found.isQuoted()).isFalse();
        assertThat(found.advice()).isEqualTo("It misleads. Say what you saw.");
    }

    @Test
    void aFindingShowsNothingOfTheText() {
        LanguageFinding found =
                CHECK.findings("/notes/health", "Robin is StreetWISE.").get(0);

        assertThat(found).hasToString("LanguageFinding[/notes/health, 9 to 19]");
        assertThat(found.speech()).hasToString("Own[]");
    }
}
