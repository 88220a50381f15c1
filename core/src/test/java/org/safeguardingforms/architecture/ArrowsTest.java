package org.safeguardingforms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the packages of the core (DESIGN, section 3): they point only to what stands above. */
class ArrowsTest {

    /** Each package with those it may use directly; what they use may be used too. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("text", Set.of("problem")),
            Map.entry("calendar", Set.of("problem")),
            Map.entry("rule", Set.of("problem")),
            Map.entry("definition", Set.of("rule", "calendar")),
            Map.entry("practice", Set.of("definition")),
            Map.entry("edition", Set.of("practice")),
            Map.entry("language", Set.of("practice", "text")),
            Map.entry("origin", Set.of("edition", "text")),
            Map.entry("screening", Set.of("origin", "language")),
            Map.entry("assessment", Set.of("screening")),
            Map.entry("duty", Set.of("edition")),
            Map.entry("analysis", Set.of("assessment", "duty")),
            Map.entry("timeline", Set.of("calendar", "edition", "text")),
            Map.entry("sharing", Set.of("origin", "language")),
            Map.entry("handover", Set.of("assessment")),
            Map.entry("document", Set.of("handover", "timeline", "sharing")));

    private static final String[] ANYWHERE = {"java..", "jakarta.validation..", "org.jspecify.annotations.."};

    static Set<String> packages() {
        return ARROWS.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatStandsAboveIt(String name) {
        String[] allowed = Stream.concat(
                        Stream.of(ANYWHERE),
                        Stream.concat(Stream.of(name), above(name)).map(ArrowsTest::full))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(full(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(CoreClasses.ALL);
    }

    private static Stream<String> above(String name) {
        return ARROWS.get(name).stream().flatMap(used -> Stream.concat(Stream.of(used), above(used)));
    }

    private static String full(String name) {
        return name.contains(".") ? name : CoreClasses.ROOT + "." + name + "..";
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> found = CoreClasses.ALL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(CoreClasses.ROOT))
                .map(name -> name.substring(CoreClasses.ROOT.length() + 1).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ARROWS.keySet()).containsAll(found);
        assertThat(found).contains("problem", "rule", "definition", "edition", "screening", "assessment", "document");
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching(CoreClasses.ROOT + ".(*)..").should().beFreeOfCycles().check(CoreClasses.ALL);
    }

    @Test
    void theCoreStandsOnTheJdkAndTwoSetsOfAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "jakarta.validation..", "org.jspecify.annotations..", "org.safeguardingforms..")
                .check(CoreClasses.ALL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.networknt..",
                        "org.apache..",
                        "org.safeguardingforms.json..")
                .check(CoreClasses.ALL);
    }
}
