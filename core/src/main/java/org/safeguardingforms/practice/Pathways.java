package org.safeguardingforms.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.rule.Outcome;

/**
 * What each kind of agency does at which outcome (sections 7 to 10). What is the same for several of them stands once.
 * Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param parties everybody who acts or is turned to
 * @param actions every action, once
 * @param everybody the steps of every kind of agency, and of a professional who names none
 * @param pathways the steps of each kind of agency
 */
public record Pathways(
        Envelope envelope, List<Party> parties, List<Action> actions, List<Step> everybody, List<Pathway> pathways) {

    public Pathways {
        Objects.requireNonNull(envelope, "envelope");
        parties = List.copyOf(parties);
        actions = List.copyOf(actions);
        everybody = List.copyOf(everybody);
        pathways = List.copyOf(pathways);
    }

    /**
     * The steps of a kind of agency at an outcome: by moment, at the same moment its own before everybody's. A step of its
     * own stands in place of everybody's step for the same action.
     *
     * @param role the kind of agency; one without a pathway has everybody's steps
     */
    public List<Step> steps(RoleId role, Outcome outcome) {
        List<Step> own = at(outcome, ofRole(role)).toList();
        Set<ActionId> taken = own.stream().map(Step::action).collect(Collectors.toSet());
        Stream<Step> others = at(outcome, everybody.stream()).filter(step -> !taken.contains(step.action()));
        return Stream.concat(own.stream(), others)
                .sorted(Comparator.comparing(Step::moment))
                .toList();
    }

    private Stream<Step> ofRole(RoleId role) {
        return pathways.stream().filter(one -> one.role().equals(role)).flatMap(one -> one.steps().stream());
    }

    private static Stream<Step> at(Outcome outcome, Stream<Step> steps) {
        return steps.filter(step -> step.at().contains(outcome));
    }

    /** The action with this id. @throws IllegalArgumentException if there is none */
    public Action action(ActionId id) {
        return actions.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: there is no such action"));
    }

    /** The party with this id. @throws IllegalArgumentException if there is none */
    public Party party(PartyId id) {
        return parties.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: there is no such party"));
    }
}
