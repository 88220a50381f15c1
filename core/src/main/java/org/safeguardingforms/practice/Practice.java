package org.safeguardingforms.practice;

import java.util.Objects;

/**
 * Everything that an edition says about practice beyond its forms, rules and meetings.
 *
 * @param alerts what a professional's attention is drawn to in special situations
 * @param languageGuidance which terms to avoid when recording
 * @param riskAssessment what a screening hands over to a risk assessment
 */
public record Practice(Alerts alerts, LanguageGuidance languageGuidance, RiskAssessmentTool riskAssessment) {

    public Practice {
        Objects.requireNonNull(alerts, "alerts");
        Objects.requireNonNull(languageGuidance, "languageGuidance");
        Objects.requireNonNull(riskAssessment, "riskAssessment");
    }
}
