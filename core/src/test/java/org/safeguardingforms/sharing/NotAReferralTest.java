package org.safeguardingforms.sharing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The tool "is not to be used as a referral tool to children's social care" (15.3). */
class NotAReferralTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.safeguardingforms");

    @Test
    void aReportKnowsNoScreeningAssessmentOrRule() {
        noClasses()
                .that()
                .resideInAPackage("..sharing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..screening..", "..assessment..", "..rule..")
                .check(CORE);
    }

    @Test
    void noScreeningOrAssessmentTakesAReport() {
        noClasses()
                .that()
                .resideInAnyPackage("..screening..", "..assessment..", "..rule..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..sharing..")
                .check(CORE);
    }
}
