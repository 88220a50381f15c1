package org.safeguardingforms.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a class of laws as a board's build does, and keeps what became of each law. */
final class LawRun implements TestExecutionListener {

    private final Map<String, TestExecutionResult> results = new LinkedHashMap<>();
    private final StringBuilder reports = new StringBuilder();

    private LawRun() {}

    /** All laws, a few tries each. */
    static LawRun of(Class<?> laws) {
        return run(laws, "100", name -> true);
    }

    /** One law, with as many tries as find every fault here. */
    static LawRun of(Class<?> laws, String law) {
        return run(laws, "3000", law::equals);
    }

    private static LawRun run(Class<?> laws, String tries, Predicate<String> wanted) {
        PostDiscoveryFilter byName =
                test -> FilterResult.includedIf(!test.isTest() || wanted.test(test.getDisplayName()));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(laws))
                .filters(EngineFilter.includeEngines("jqwik"), byName)
                .configurationParameter("jqwik.database", "target/database-of-faulty-editions")
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.bounded.seconds", "60")
                .configurationParameter("jqwik.tries.default", tries)
                .build();
        LawRun run = new LawRun();
        LauncherFactory.create().execute(request, run);
        return run;
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entry.getKeyValuePairs().values().forEach(report -> reports.append(report)
                .append('\n'));
    }

    /** What jqwik shows of the laws that are broken. */
    String reports() {
        return reports.toString();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            results.put(test.getDisplayName(), result);
        }
    }

    /** How many laws were tried. */
    int laws() {
        return results.size();
    }

    /** The laws that are broken, with what is said of each. */
    Map<String, String> broken() {
        Map<String, String> broken = new LinkedHashMap<>();
        results.forEach((law, result) ->
                result.getThrowable().ifPresent(thrown -> broken.put(law, String.valueOf(thrown.getMessage()))));
        return broken;
    }
}
