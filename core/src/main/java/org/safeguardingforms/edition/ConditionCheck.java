package org.safeguardingforms.edition;

import java.util.List;
import java.util.TreeSet;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Selection;

/** Whether a condition speaks only of rows, domains and circumstances that exist, and can be reached. */
final class ConditionCheck {

    /** Takes what is wrong. */
    interface Report {
        void add(ProblemCode code, String pointer, String message);
    }

    private final EditionParts parts;
    private final Report report;

    ConditionCheck(EditionParts parts, Report report) {
        this.parts = parts;
        this.report = report;
    }

    void check(Condition condition, String pointer) {
        if (condition instanceof Condition.Present present) {
            checkSelection(present.of(), pointer + "/present");
            checkCount(present, pointer + "/present/atLeast");
        } else if (condition instanceof Condition.CircumstanceHolds holds) {
            checkCircumstance(holds.circumstance(), pointer + "/circumstance");
        } else if (condition instanceof Condition.AllOf all) {
            checkParts(all.parts(), pointer + "/all/");
        } else if (condition instanceof Condition.AnyOf any) {
            checkParts(any.parts(), pointer + "/any/");
        }
    }

    private void checkParts(List<Condition> conditions, String pointer) {
        for (int i = 0; i < conditions.size(); i++) {
            check(conditions.get(i), pointer + i);
        }
    }

    private void checkSelection(Selection selection, String pointer) {
        ScreeningTool tool = parts.screeningTool();
        for (var domain : new TreeSet<>(selection.domains())) {
            if (tool.domains().stream().noneMatch(known -> known.id().equals(domain))) {
                report.add(ProblemCode.UNKNOWN_REFERENCE, pointer + "/domains", "There is no domain " + domain + ".");
            }
        }
        for (var row : new TreeSet<>(selection.indicators())) {
            if (tool.indicators().noneMatch(known -> known.id().equals(row))) {
                report.add(ProblemCode.UNKNOWN_REFERENCE, pointer + "/indicators", "There is no row " + row + ".");
            }
        }
    }

    private void checkCircumstance(CircumstanceId circumstance, String pointer) {
        boolean known = parts.circumstances().circumstances().stream()
                .anyMatch(other -> other.id().equals(circumstance));
        if (!known) {
            report.add(ProblemCode.UNKNOWN_REFERENCE, pointer, "There is no circumstance " + circumstance + ".");
        }
    }

    /** Any level can be raised by a professional, so only domains and named rows bound what a count can reach. */
    private void checkCount(Condition.Present present, String pointer) {
        long reachable = parts.screeningTool().domains().stream()
                .flatMap(domain ->
                        domain.indicators().stream().filter(row -> present.of().admits(domain.id(), row.id())))
                .map(Indicator::concern)
                .distinct()
                .count();
        if (present.atLeast() > reachable) {
            String message = "It asks for " + present.atLeast() + " concerns; only " + reachable + " can be counted.";
            report.add(ProblemCode.COUNT_UNREACHABLE, pointer, message);
        }
    }
}
