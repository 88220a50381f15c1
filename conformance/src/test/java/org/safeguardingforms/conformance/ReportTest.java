package org.safeguardingforms.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.edition.Edition;
import tools.jackson.databind.node.ObjectNode;

/** What a report says of an edition that decides otherwise. */
class ReportTest {

    private static final Edition THIRTEEN_LOWERED =
            Oxfordshire.withRules(rules -> ((ObjectNode) rules.at("/rules/0/when/all/0")).put("ageAtMost", 12));
    private static final Edition ROW_RETIRED =
            Oxfordshire.withForm(form -> Oxfordshire.remove(form, "health.eating-disorder"));
    private static final ConformanceCases CASES =
            ConformanceCases.read("""
            {"schema":"conformance-case/1","name":"One High row at 13.","citations":["Annexe 2, paragraph 3"],\
            "record":{"schema":"screening/1","id":"00000000-0000-4000-8000-000000000001",\
            "child":{"estimatedAge":{"from":13,"to":13}},"responses":{"health.pregnancy-or-seeking-abortion":{"answer":"YES"}}},\
            "otherRows":"NO","expected":{"outcome":"REFER","mandatory":true,"settled":true,\
            "rulesMet":["any-indicator","high-indicator","young-child-high-indicator"]}}
            {"schema":"conformance-case/1","name":"An eating disorder at 13.","citations":["Annexe 2"],\
            "record":{"schema":"screening/1","id":"00000000-0000-4000-8000-000000000002",\
            "child":{"estimatedAge":{"from":13,"to":13}},"responses":{"health.eating-disorder":{"answer":"YES"}}},\
            "expected":{"outcome":"KEEP_UNDER_REVIEW"}}
            """.getBytes(UTF_8)).orThrow();

    @Test
    void everyDifferenceIsNamed() {
        ConformanceReport report = CASES.run(THIRTEEN_LOWERED);

        assertThat(report.conforms()).isFalse();
        assertThat(report.withAnotherOutcome()).isEqualTo(report.differing()).hasSize(1);
        assertThat(report.differing().get(0).differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "outcome: expected REFER, found JUDGEMENT_REQUIRED",
                        "mandatory: expected true, found false",
                        "rulesMet: expected any-indicator + high-indicator + young-child-high-indicator,"
                                + " found any-indicator + high-indicator");
    }

    @Test
    void aRecordThatTheEditionRefusesIsNotADifference() {
        ConformanceReport report = CASES.run(ROW_RETIRED);

        assertThat(report.differing()).isEmpty();
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.tested().name()).isEqualTo("An eating disorder at 13.");
            assertThat(refused.problems().get(0).code().id()).isEqualTo("unknown-indicator");
        });
        assertThat(report.conforms()).isFalse();
    }

    @Test
    void rowsThatAnotherEditionAddsAreAnsweredToo() {
        Edition more =
                Oxfordshire.withForm(form -> ((ObjectNode) form.path("domains").path(0))
                        .withArrayProperty("indicators")
                        .addObject()
                        .put("id", "health.invented")
                        .put("text", "Invented row")
                        .put("level", "HIGH"));

        assertThat(CASES.run(more).conforms()).isTrue();
    }

    @Test
    void theReportIsWrittenAsJson() {
        String json = new String(ConformanceJson.write(CASES.run(THIRTEEN_LOWERED)), UTF_8);

        assertThat(json.replaceAll("sha256:[0-9a-f]{64}", "…")).isEqualTo("""
                {
                  "schema": "conformance-report/1",
                  "edition": "oxfordshire-cse@1.0.0",
                  "digest": "…",
                  "cases": 2,
                  "agree": 1,
                  "differing": [
                    {
                      "name": "One High row at 13.",
                      "citations": [
                        "Annexe 2, paragraph 3"
                      ],
                      "differences": [
                        {
                          "aspect": "outcome",
                          "expected": "REFER",
                          "found": "JUDGEMENT_REQUIRED"
                        },
                        {
                          "aspect": "mandatory",
                          "expected": "true",
                          "found": "false"
                        },
                        {
                          "aspect": "rulesMet",
                          "expected": "any-indicator + high-indicator + young-child-high-indicator",
                          "found": "any-indicator + high-indicator"
                        }
                      ]
                    }
                  ],
                  "refused": []
                }
                """);
    }

    @Test
    void nothingPersonalIsInAReport() {
        List<String> shown =
                List.of(CASES.toString(), CASES.run(THIRTEEN_LOWERED).toString());

        assertThat(shown)
                .containsExactly(
                        "ConformanceCases[2]",
                        "ConformanceReport[oxfordshire-cse@1.0.0, 2 cases, 1 differ, 0 refused]");
    }
}
