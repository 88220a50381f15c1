package org.safeguardingforms.json.lint;

import java.util.HashSet;
import java.util.Set;
import org.safeguardingforms.definition.Attendance;
import org.safeguardingforms.definition.MeetingContent;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.problem.ProblemCode;

/** Whether a meeting plan can be followed from its beginning. */
final class PlanRules {

    private final MeetingPlan plan;
    private final Findings findings;
    private final Set<MilestoneId> earlier = new HashSet<>();
    private boolean begun;

    PlanRules(MeetingPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    void run() {
        for (int i = 0; i < plan.milestones().size(); i++) {
            check(plan.milestones().get(i), "/milestones/" + i);
        }
    }

    private void check(Milestone milestone, String pointer) {
        if (milestone.timing() instanceof Timing.After after) {
            checkTiming(milestone, after, pointer + "/after");
        } else if (begun) {
            tell(ProblemCode.PLAN_BEGINS_TWICE, pointer, milestone, "An earlier milestone begins the plan.");
        } else {
            begun = true;
        }
        earlier.add(milestone.id());
        checkContent(milestone, pointer + "/participants");
    }

    private void checkTiming(Milestone milestone, Timing.After after, String pointer) {
        if (!earlier.contains(after.milestone()) && plan.find(after.milestone()).isPresent()) {
            String message = after.milestone() + " is listed later.";
            tell(ProblemCode.MILESTONE_BEFORE_ITS_TRIGGER, pointer + "/milestone", milestone, message);
        }
        if (TitleNumbers.nameAnother(after.wording(), after.limit().count())) {
            String message = "The limit is " + after.limit().count() + ".";
            tell(ProblemCode.DEADLINE_WORDING_DISAGREES, pointer + "/wording", milestone, message);
        }
    }

    private void checkContent(Milestone milestone, String pointer) {
        MeetingContent content = milestone.content();
        boolean nobody = content.participants().stream().noneMatch(one -> one.attendance() == Attendance.REQUIRED);
        if (!content.agenda().isEmpty() && nobody) {
            tell(ProblemCode.NOBODY_MUST_ATTEND, pointer, milestone, "It has an agenda.");
        }
    }

    private void tell(ProblemCode code, String pointer, Milestone milestone, String message) {
        findings.add(code, pointer, milestone.id().value(), message);
    }
}
