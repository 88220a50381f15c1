package org.safeguardingforms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Rules that hold in every library of the project. */
final class HouseRules {

    /** Members that read the clock, the environment, or a default of the machine; matched against full names. */
    private static final Set<Pattern> SURROUNDINGS = Set.of(
            Pattern.compile("java\\.time\\..*\\.now\\(.*"),
            Pattern.compile("java\\.time\\.Clock\\.system.*"),
            Pattern.compile("java\\.time\\.ZoneId\\.systemDefault\\(\\)"),
            Pattern.compile("java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"),
            Pattern.compile("java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*"),
            Pattern.compile("java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"),
            Pattern.compile(
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getProperty|getenv|lineSeparator)\\(.*"),
            Pattern.compile("java\\.lang\\.System\\.(out|err|in)"),
            Pattern.compile("java\\.lang\\.Throwable\\.printStackTrace\\(.*"),
            Pattern.compile("java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"),
            Pattern.compile("java\\.lang\\.String\\.<init>\\(\\[B\\)"),
            Pattern.compile("java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*"),
            Pattern.compile("java\\.lang\\.String\\.formatted\\(.*"),
            Pattern.compile("java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\(java\\.io\\.\\w+\\)"),
            Pattern.compile("java\\.io\\.(FileReader|FileWriter)\\.<init>\\(.*"),
            Pattern.compile("java\\.util\\.UUID\\.randomUUID\\(\\)"),
            Pattern.compile("java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)\\..*"),
            Pattern.compile("java\\.lang\\.Math\\.random\\(\\)"));

    static final ArchRule NOTHING_FROM_THE_SURROUNDINGS = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("reads the clock, the environment or a default") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String target = access.getTarget().getFullName();
                    return SURROUNDINGS.stream()
                            .anyMatch(pattern -> pattern.matcher(target).matches());
                }
            });

    static final ArchRule NULL_MARKED_PACKAGES = classes().should(new ArchCondition<>("be in a @NullMarked package") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean marked = item.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            events.add(new SimpleConditionEvent(item, marked, item.getName() + " is in a package without @NullMarked"));
        }
    });

    static final ArchRule CLOSED_CLASSES = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should(new ArchCondition<>("be final or abstract") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean closed = item.getModifiers().contains(JavaModifier.FINAL)
                            || item.getModifiers().contains(JavaModifier.ABSTRACT);
                    events.add(new SimpleConditionEvent(item, closed, item.getName() + " can be extended"));
                }
            });

    private HouseRules() {}
}
