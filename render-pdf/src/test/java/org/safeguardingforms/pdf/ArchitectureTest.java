package org.safeguardingforms.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.safeguardingforms.pdf", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FOP_IS_KNOWN_TO_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..pdf.fop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..");

    @ArchTest
    static final ArchRule NO_FOP_IN_PUBLIC_METHODS = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(
                    DescribedPredicate.describe("of FOP", type -> type.getName().startsWith("org.apache.")));

    @ArchTest
    static final ArchRule TWO_PUBLIC_TYPES = classes()
            .that()
            .resideInAPackage("org.safeguardingforms.pdf")
            .and()
            .arePublic()
            .should()
            .haveSimpleNameStartingWith("Pdf");

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_DOCUMENTS = noClasses()
            .that()
            .resideInAPackage("..pdf.fop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.safeguardingforms.document..", "org.safeguardingforms.problem..");
}
