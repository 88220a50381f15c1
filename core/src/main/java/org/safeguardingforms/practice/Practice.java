package org.safeguardingforms.practice;

import java.util.Objects;

/**
 * Everything that an edition says about practice beyond its forms, rules and meetings.
 *
 * @param alerts what a professional's attention is drawn to in special situations
 * @param pathways what each kind of agency does at which outcome
 * @param caseFlow the way of a case from screening to review
 * @param screeningRequirement when a child is to be screened
 * @param measures the protective measures of the law, with who can have them
 * @param languageGuidance which terms to avoid when recording
 * @param riskAssessment what a screening hands over to a risk assessment
 */
public record Practice(
        Alerts alerts,
        Pathways pathways,
        CaseFlow caseFlow,
        ScreeningRequirement screeningRequirement,
        Measures measures,
        LanguageGuidance languageGuidance,
        RiskAssessmentTool riskAssessment) {

    public Practice {
        Objects.requireNonNull(alerts, "alerts");
        Objects.requireNonNull(pathways, "pathways");
        Objects.requireNonNull(caseFlow, "caseFlow");
        Objects.requireNonNull(screeningRequirement, "screeningRequirement");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(languageGuidance, "languageGuidance");
        Objects.requireNonNull(riskAssessment, "riskAssessment");
    }
}
