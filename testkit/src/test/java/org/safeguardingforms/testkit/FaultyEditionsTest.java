package org.safeguardingforms.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.testkit.OxfordshireLawsTest.OXFORDSHIRE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.Screening;

/** A faulty variant breaks the law it should, and shows the smallest case, as a sentence and as a record. */
class FaultyEditionsTest {

    @Test
    void aLoweredAgeLimitIsShownByOneHighRowAtThirteen() {
        String report = broken(FaultyEditions.AgeLimitLowered.class, "itNeverAsksForLessThanItsBase");

        assertThat(report)
                .startsWith("Where oxfordshire-cse@1.0.0 asks for REFER, mandatory, example-shire-cse@1.0.0 asks for "
                        + "JUDGEMENT_REQUIRED.\n\nUnder oxfordshire-cse@1.0.0: a child of 13");
        Screening shown = record(report);
        assertThat(shown.responses()).hasSize(1);
        assertThat(((ChildAge.Estimated) shown.child().age()).from()).isEqualTo(13);
        assertThat(((ReferralDecision.Decided) SafeguardingForms.of(OXFORDSHIRE)
                                .assess(shown)
                                .orThrow()
                                .decision())
                        .outcome())
                .isEqualTo(Outcome.REFER);
    }

    @Test
    void aLoweredRowIsShownByThatRow() {
        LawRun run = LawRun.of(FaultyEditions.HighRowLowered.class);

        assertThat(run.broken()).containsOnlyKeys("itNeverAsksForLessThanItsBase");
        String report = run.broken().get("itNeverAsksForLessThanItsBase");
        assertThat(run.reports().replaceAll("\\s+", " "))
                .contains(report.replaceAll("\\s+", " ").strip());
        assertThat(record(report).responses().keySet())
                .extracting(row -> row.value())
                .containsExactly("grooming.unexplained-money");
        assertThat(report).contains("; grooming.unexplained-money (High) is answered ");
    }

    @Test
    void whatTheBoardAnswersForIsNoBreach() {
        LawRun run = LawRun.of(FaultyEditions.HighRowLoweredAndAccepted.class, "itNeverAsksForLessThanItsBase");

        assertThat(run.broken()).isEmpty();
        assertThat(run.laws()).isEqualTo(1);
    }

    @Test
    void possibleThatNoLongerCountsIsShownByOnePossible() {
        String report = broken(FaultyEditions.PossibleIsNotPresent.class, "itNeverAsksForLessThanItsBase");

        assertThat(report).contains(" is answered Possible; no other row is answered.");
    }

    @Test
    void aSuggestionThatClosesTooEarlyIsShownByTwoRecords() {
        String report = broken(FaultyEditions.LowRowsRaisedByAge.class, "aHigherLevelNeverLowersTheOutcome");

        assertThat(report)
                .startsWith("A level raised by the professional lowered the outcome from JUDGEMENT_REQUIRED to "
                        + "KEEP_UNDER_REVIEW.")
                .contains("(Low, which the professional holds to be Medium)");
        assertThat(report.split("Under example-shire-cse@1.0.0: ")).hasSize(3);
    }

    @Test
    void documentsOfAnotherContentAreNoticed() {
        assertThat(broken(FaultyEditions.DocumentsOfAnother.class, "orderAndWhiteSpaceKeepTheDigest"))
                .isEqualTo("The same content, written in another way, is not the same edition: the digest differs");
    }

    private static String broken(Class<?> laws, String law) {
        Map<String, String> broken = LawRun.of(laws, law).broken();
        assertThat(broken).containsOnlyKeys(law);
        return broken.get(law);
    }

    private static Screening record(String report) {
        String json = report.substring(report.indexOf('{'), report.indexOf("\n}") + 2);
        return new ScreeningJson(OXFORDSHIRE).read(json.getBytes(UTF_8)).orThrow();
    }
}
