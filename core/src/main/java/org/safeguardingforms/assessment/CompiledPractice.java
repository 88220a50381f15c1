package org.safeguardingforms.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.practice.Applicability;
import org.safeguardingforms.practice.Ground;
import org.safeguardingforms.practice.Practice;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Finding;

/**
 * The conditions of an edition's alerts, actions and measures, ready to be evaluated. Levels can only be raised in them, as
 * in a rule that nobody may decide against.
 */
final class CompiledPractice {

    private final Practice practice;
    private final Map<Condition, CompiledCondition> conditions = new HashMap<>();

    CompiledPractice(Edition edition, ConditionCompiler compiler) {
        this.practice = edition.practice();
        conditions(practice).forEach(condition -> conditions.put(condition, compiler.compile(condition, true)));
    }

    private static Stream<Condition> conditions(Practice practice) {
        Stream<Condition> alerts = practice.alerts().alerts().stream().map(Alert::when);
        Stream<Condition> actions = practice.pathways().actions().stream()
                .map(Action::applies)
                .filter(Applicability.When.class::isInstance)
                .map(applies -> ((Applicability.When) applies).condition());
        Stream<Condition> grounds = practice.measures().measures().stream()
                .flatMap(measure -> measure.grounds().stream())
                .map(Ground::when);
        return Stream.concat(Stream.concat(alerts, actions), grounds);
    }

    Practice practice() {
        return practice;
    }

    Finding finding(Condition condition, Completion lowest, Completion highest) {
        return Objects.requireNonNull(conditions.get(condition)).finding(lowest, highest);
    }
}
