package org.safeguardingforms.examples.benchmarks;

import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.safeguardingforms.rule.Outcome;

/** A general decision engine (KIE DMN), with the six rules as a decision table. */
final class DmnPeer {

    /** By the numbers that the table gives. */
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final DMNRuntime runtime;
    private final DMNModel model;

    private DmnPeer(String file) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource(file, DmnPeer.class)))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
    }

    /** The table alone: it is given the counts ready made, which spares it all the rows. */
    static DmnPeer fromCounts() {
        return new DmnPeer("referral-from-counts.dmn");
    }

    /** The table, and the counting before it: it is given the rows, as everybody else is. */
    static DmnPeer fromRows() {
        return new DmnPeer("referral-from-rows.dmn");
    }

    Outcome outcome(Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        Number outcome = (Number) result.getDecisionResultByName("outcome").getResult();
        return OUTCOMES.get(outcome.intValue());
    }
}
