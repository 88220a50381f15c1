package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.Circumstances;
import org.safeguardingforms.definition.Consideration;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.CircumstanceId;

/** Whether a meeting plan names each element once, hangs together, has no cycle, and knows its circumstances. */
final class MeetingPlanCheck {

    private final MeetingPlan plan;
    private final List<CircumstanceId> known;
    private final List<Problem> problems = new ArrayList<>();

    MeetingPlanCheck(MeetingPlan plan, Circumstances circumstances) {
        this.plan = plan;
        this.known = circumstances.circumstances().stream().map(one -> one.id()).toList();
    }

    List<Problem> problems() {
        repeated(plan.milestones().stream().map(one -> one.id().value()).toList(), "/milestones/");
        boolean linked = problems.isEmpty();
        for (int i = 0; i < plan.milestones().size(); i++) {
            check(plan.milestones().get(i), "/milestones/" + i, linked);
        }
        return problems;
    }

    /** Links are looked at only if each id means one milestone. */
    private void check(Milestone milestone, String pointer, boolean linked) {
        var content = milestone.content();
        repeated(content.participants().stream().map(one -> one.id().value()).toList(), pointer + "/participants/");
        repeated(content.agenda().stream().map(one -> one.id().value()).toList(), pointer + "/agenda/");
        for (int i = 0; i < content.considerations().size(); i++) {
            checkWhen(content.considerations().get(i), milestone, pointer + "/considerations/" + i + "/when");
        }
        predecessor(milestone)
                .filter(before -> linked)
                .ifPresent(before -> checkLink(milestone, before, pointer + "/after/milestone"));
    }

    private void checkWhen(Consideration consideration, Milestone milestone, String pointer) {
        if (!known.containsAll(consideration.when())) {
            String message = "There is no such circumstance.";
            report(ProblemCode.UNKNOWN_REFERENCE, pointer, milestone.id().value(), message);
        }
    }

    private void checkLink(Milestone milestone, MilestoneId before, String pointer) {
        if (plan.find(before).isEmpty()) {
            report(ProblemCode.UNKNOWN_REFERENCE, pointer, milestone.id().value(), "There is no such milestone.");
        } else if (leadsBack(milestone)) {
            report(ProblemCode.PLAN_HAS_CYCLE, pointer, milestone.id().value(), "It waits, in the end, for itself.");
        }
    }

    private static Optional<MilestoneId> predecessor(Milestone milestone) {
        return milestone.timing() instanceof Timing.After after ? Optional.of(after.milestone()) : Optional.empty();
    }

    private boolean leadsBack(Milestone milestone) {
        Set<MilestoneId> seen = new HashSet<>();
        Optional<MilestoneId> before = predecessor(milestone);
        while (before.isPresent() && seen.add(before.get())) {
            before = before.flatMap(plan::find).flatMap(MeetingPlanCheck::predecessor);
        }
        return seen.contains(milestone.id());
    }

    private void repeated(List<String> ids, String list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                String message = "An earlier element of this list has this id.";
                report(ProblemCode.DUPLICATE_ID, list + i + "/id", ids.get(i), message);
            }
        }
    }

    private void report(ProblemCode code, String pointer, String id, String message) {
        problems.add(code.at(Place.at(pointer).in(plan.envelope().name()).about(id), message));
    }
}
