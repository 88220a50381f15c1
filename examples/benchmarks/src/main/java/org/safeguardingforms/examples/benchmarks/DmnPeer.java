package org.safeguardingforms.examples.benchmarks;

import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.safeguardingforms.rule.Outcome;

/** A general decision engine (KIE DMN), with the six rules as a decision table. It is given the counts ready made. */
final class DmnPeer {

    /** By the numbers that the table gives. */
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnPeer() {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource("referral.dmn", DmnPeer.class)))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
    }

    Outcome outcome(Counts counts) {
        DMNResult result = runtime.evaluateAll(model, context(counts));
        Number outcome = (Number) result.getDecisionResultByName("outcome").getResult();
        return OUTCOMES.get(outcome.intValue());
    }

    private DMNContext context(Counts counts) {
        DMNContext context = runtime.newContext();
        context.set("age", counts.age());
        context.set("mustBeHigh", counts.mustBeHigh());
        context.set("high", counts.high());
        context.set("present", counts.present());
        context.set("ageSuggested", counts.ageSuggested());
        context.set("judgement", counts.judgement().map(Enum::name).orElse(""));
        return context;
    }
}
