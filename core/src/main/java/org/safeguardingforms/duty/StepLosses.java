package org.safeguardingforms.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.rule.Outcome;

/** Actions that some kind of agency no longer takes at some outcome, need not take, or takes later. */
final class StepLosses {

    private final Edition base;
    private final Edition variant;
    private final Losses losses;
    private final Map<Loss, Map<Outcome, Set<RoleId>>> found = new LinkedHashMap<>();

    StepLosses(Edition base, Edition variant, Losses losses) {
        this.base = base;
        this.variant = variant;
        this.losses = losses;
    }

    /** The same for every kind of agency and outcome that it is found for. */
    private record Loss(Place base, Place variant, String words) {}

    void find() {
        for (RoleId role : roles()) {
            for (Outcome outcome : Outcome.values()) {
                compare(role, outcome);
            }
        }
        found.forEach((loss, where) -> merged(where)
                .forEach((roles, outcomes) ->
                        losses.less(loss.base(), loss.variant(), sentence(loss, roles, outcomes))));
    }

    /** Those of both; whoever names none has everybody's steps, and so has a kind of agency that the base does not know. */
    private Set<RoleId> roles() {
        Set<RoleId> roles = new LinkedHashSet<>(List.of(RoleId.NOT_GIVEN));
        for (Edition edition : List.of(base, variant)) {
            edition.roles().roles().stream().map(Role::id).forEach(roles::add);
        }
        return roles;
    }

    private void compare(RoleId role, Outcome outcome) {
        List<Placed<Step>> now = steps(variant, role, outcome);
        for (Placed<Step> step : steps(base, role, outcome)) {
            Optional<Placed<Step>> after = step.twin(now);
            String words = after.map(one -> words(step.value(), one.value())).orElse("is no longer asked for");
            if (!words.isEmpty()) {
                Place instead = after.map(Placed::place).orElse(Place.whole());
                found.computeIfAbsent(new Loss(step.place(), instead, words), loss -> new LinkedHashMap<>())
                        .computeIfAbsent(outcome, one -> new LinkedHashSet<>())
                        .add(role);
            }
        }
    }

    private static String words(Step before, Step after) {
        List<String> words = new ArrayList<>();
        if (before.isMandatory() && !after.isMandatory()) {
            words.add("is advised only, and no longer mandatory");
        }
        if (!MomentOrder.isNoLater(after.moment(), before.moment())) {
            words.add("is due later: " + Losses.quoted(after.moment().words()) + " instead of "
                    + Losses.quoted(before.moment().words()));
        }
        return String.join(", and ", words);
    }

    private static List<Placed<Step>> steps(Edition edition, RoleId role, Outcome outcome) {
        Pathways pathways = edition.practice().pathways();
        List<Placed<Step>> all = new ArrayList<>();
        for (int i = 0; i < pathways.pathways().size(); i++) {
            if (pathways.pathways().get(i).role().equals(role)) {
                List<Step> own = pathways.pathways().get(i).steps();
                all.addAll(Placed.list(pathways.envelope(), "/pathways/" + i + "/steps", own, Step::action));
            }
        }
        all.addAll(Placed.list(pathways.envelope(), "/everybody", pathways.everybody(), Step::action));
        return pathways.steps(role, outcome).stream()
                .map(step -> all.stream()
                        .filter(one -> one.value().equals(step))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The outcomes of those who share them. */
    private static Map<Set<RoleId>, Set<Outcome>> merged(Map<Outcome, Set<RoleId>> where) {
        Map<Set<RoleId>, Set<Outcome>> merged = new LinkedHashMap<>();
        where.forEach((outcome, roles) ->
                merged.computeIfAbsent(roles, key -> new TreeSet<>()).add(outcome));
        return merged;
    }

    private String sentence(Loss loss, Set<RoleId> roles, Set<Outcome> outcomes) {
        String action = base.practice().pathways().actions().stream()
                .filter(one -> one.id().value().equals(loss.base().element()))
                .map(one -> Losses.quoted(one.text()))
                .findFirst()
                .orElseThrow();
        String at = outcomes.size() == Outcome.values().length
                ? "at every outcome"
                : "at "
                        + outcomes.stream()
                                .map(one -> Losses.quoted(one.label()))
                                .collect(Collectors.joining(", "));
        return "The action " + action + " " + loss.words() + ", for " + agencies(roles) + ", " + at + ".";
    }

    private String agencies(Set<RoleId> roles) {
        if (roles.equals(roles())) {
            return "every kind of agency";
        }
        return roles.stream().map(this::agency).collect(Collectors.joining(", "));
    }

    private String agency(RoleId id) {
        return Stream.of(base, variant)
                .flatMap(edition -> edition.roles().roles().stream())
                .filter(role -> role.id().equals(id))
                .map(role -> Losses.quoted(role.label()))
                .findFirst()
                .orElse("whoever names no kind of agency");
    }
}
