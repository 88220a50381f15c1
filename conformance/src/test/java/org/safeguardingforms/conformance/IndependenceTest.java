package org.safeguardingforms.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What the cases expect is not taken from the library that they test. */
class IndependenceTest {

    private static final String DERIVATION = "org.safeguardingforms.conformance.derivation";

    @Test
    void theDerivationUsesNothingOfTheLibrary() {
        JavaClasses derivation = new ClassFileImporter().importPackages(DERIVATION);

        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", DERIVATION)
                .check(derivation);
    }
}
