package org.safeguardingforms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hosts see of the module: its own types, the core's and the JDK's, and none of the libraries behind it. */
class SignaturesTest {

    private static final String[] NOT_FOR_HOSTS = {
        "org.safeguardingforms.json.tree", "org.safeguardingforms.json.definition", "org.safeguardingforms.json.flatten"
    };

    private static final Set<String> SHOWN = Set.of("java.", "org.safeguardingforms.");

    @Test
    void noTypeOfAJsonLibraryIsInAPublicSignature() {
        classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackages(NOT_FOR_HOSTS)
                .should(showOwnTypesOnly())
                .check(Libraries.JSON);
        assertThat(Libraries.JSON.stream()
                        .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(one -> one.getPackageName().equals("org.safeguardingforms.json")))
                .as("classes looked at")
                .hasSizeGreaterThan(3);
    }

    @Test
    void whatIsNotForHostsIsNotExported() throws IOException {
        String declared = Files.readString(Path.of("src/main/java/module-info.java"));
        for (String name : NOT_FOR_HOSTS) {
            assertThat(declared).doesNotContain("exports " + name + ";");
            assertThat(Libraries.JSON.containPackage(name)).isTrue();
        }
    }

    @Test
    void theCoreDoesNotKnowThisModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.safeguardingforms.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.safeguardingforms.json..")
                .check(Libraries.ALL);
    }

    private static ArchCondition<JavaClass> showOwnTypesOnly() {
        return new ArchCondition<>("show types of the JDK and of the project only") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Stream<JavaType> above = Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream());
                Stream<JavaType> members = item.getMembers().stream()
                        .filter(SignaturesTest::isVisible)
                        .flatMap(SignaturesTest::types);
                Stream.concat(above, members)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> !isShown(type))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(item, item.getName() + " shows " + type.getName())));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(type -> type);
            return Stream.concat(
                    Stream.of(unit.getReturnType()), Stream.concat(unit.getParameterTypes().stream(), thrown));
        }
        return member.getAllInvolvedRawTypes().stream().map(type -> type);
    }

    private static boolean isShown(JavaClass type) {
        JavaClass element = type.isArray() ? type.getBaseComponentType() : type;
        return element.isPrimitive() || SHOWN.stream().anyMatch(element.getName()::startsWith);
    }
}
