package org.safeguardingforms.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.practice.LanguageTerm;
import org.safeguardingforms.practice.WordForm;

/** Every form of every term is found, and none of a long list of look-alikes. */
class GoldenListsTest {

    private static final LanguageCheck CHECK =
            new LanguageCheck(EDITION.practice().languageGuidance());

    /** What stands around a form: sentences, quotation marks of every kind, other characters that touch it. */
    private static final List<String> AROUND = List.of(
            "*",
            "She is * now.",
            "Is she *?",
            "Seen:*;and",
            "(*)",
            "\u201C*\u201D",
            "\u2018*\u2019",
            "'*'",
            "\"*\"",
            "*'s",
            "*\u2019s",
            "first\n*\nlast",
            "\u2026*\u2026",
            "a/*/b",
            "\uD83D\uDE1F*\uD83D\uDE1F",
            "\u00A0*\u00A0",
            "\uFEFF*");

    static List<String> found() {
        return GoldenText.lines("found.txt");
    }

    static List<String> notFound() {
        return GoldenText.lines("not-found.txt");
    }

    @ParameterizedTest
    @MethodSource("found")
    void aListedTextIsFoundWhereTheListSays(String line) {
        String[] parts = line.split("\t", 3);
        int start = parts[2].indexOf('[');
        int end = parts[2].indexOf(']') - 1;

        List<LanguageFinding> findings =
                CHECK.findings("/notes/health", parts[2].replace("[", "").replace("]", ""));

        assertThat(findings.stream().filter(one -> one.start() == start))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.end()).isEqualTo(end);
                    assertThat(one.term().id()).hasToString(parts[0]);
                    assertThat(one.isQuoted() ? "QUOTED" : "OWN").isEqualTo(parts[1]);
                });
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void aLookAlikeIsNotFound(String text) {
        assertThat(CHECK.findings("/notes/health", text)).isEmpty();
    }

    @Test
    void everyTermHasAListedText() {
        Set<String> listed = new HashSet<>();
        found().forEach(line -> listed.add(line.split("\t", 3)[0]));

        assertThat(EDITION.practice().languageGuidance().terms())
                .extracting(term -> term.id().value())
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(notFound()).hasSizeGreaterThan(100);
    }

    static Stream<LanguageTerm> terms() {
        return EDITION.practice().languageGuidance().terms().stream();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyFormIsFoundInEverySpellingAndSurrounding(LanguageTerm term) {
        for (WordForm form : term.forms()) {
            spellings(form)
                    .forEach(spelling -> AROUND.forEach(around -> {
                        String text = around.replace("*", spelling);
                        assertThat(CHECK.findings("/x", text))
                                .as(text)
                                .singleElement()
                                .satisfies(one -> {
                                    assertThat(text.substring(one.start(), one.end()))
                                            .isEqualTo(spelling);
                                    assertThat(one.term()).isSameAs(term);
                                });
                    }));
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void noExceptionIsFoundInAnySpelling(LanguageTerm term) {
        for (WordForm form : term.exceptions()) {
            assertThat(spellings(form)).allSatisfy(spelling -> assertThat(CHECK.findings("/x", "A " + spelling + "."))
                    .isEmpty());
        }
    }

    /** The form with each way to join its words, each in small letters, capitals and as a heading. */
    private static Stream<String> spellings(WordForm form) {
        Stream<String> spaced = Stream.of(" ", "-", "\u2010", "\u2011", "\u00A0", "\n", "\r\n", "\u2009 ", "-\n")
                .map(join -> form.written().replaceAll("[ -]", join));
        Stream<String> together =
                Stream.of("", "\u00AD", "\u200B").map(join -> form.written().replace("-", join));
        return Stream.concat(spaced, together)
                .flatMap(spelling -> Stream.<Function<String, String>>of(
                                Function.identity(), GoldenListsTest::inCapitals, GoldenListsTest::asHeading)
                        .map(change -> change.apply(spelling)))
                .distinct();
    }

    private static String inCapitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String asHeading(String text) {
        return inCapitals(text.substring(0, 1)) + text.substring(1);
    }
}
