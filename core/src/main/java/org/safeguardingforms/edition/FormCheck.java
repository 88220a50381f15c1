package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/** Whether the form is sound in itself: ids, links between rows, and the stated number of rows. */
final class FormCheck {

    private final ScreeningTool tool;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<DomainId> domains = new HashSet<>();
    private final Set<IndicatorId> indicators = new HashSet<>();
    private final Set<IndicatorId> firstRows = new HashSet<>();

    FormCheck(ScreeningTool tool) {
        this.tool = tool;
    }

    List<Problem> problems() {
        checkHeader();
        for (int i = 0; i < tool.domains().size(); i++) {
            checkDomain(tool.domains().get(i), "/domains/" + i);
        }
        for (Level level : Level.values()) {
            checkRowCount(level);
        }
        return problems;
    }

    /** Each field is filled from one place of the record, so each may stand there once. */
    private void checkHeader() {
        Set<HeaderField.Kind> kinds = EnumSet.noneOf(HeaderField.Kind.class);
        for (int i = 0; i < tool.header().size(); i++) {
            HeaderField field = tool.header().get(i);
            if (!kinds.add(field.kind())) {
                report(ProblemCode.DUPLICATE_ID, "/header/" + i + "/id", "", "An earlier field has this id.");
            }
        }
    }

    private void checkDomain(Domain domain, String pointer) {
        if (!domains.add(domain.id())) {
            report(ProblemCode.DUPLICATE_ID, pointer + "/id", domain.id().value(), "An earlier domain has this id.");
        }
        for (int i = 0; i < domain.indicators().size(); i++) {
            checkIndicator(domain, domain.indicators().get(i), pointer + "/indicators/" + i);
        }
    }

    private void checkIndicator(Domain domain, Indicator row, String pointer) {
        String id = row.id().value();
        if (!id.startsWith(domain.id().value() + ".")) {
            report(ProblemCode.INDICATOR_OUTSIDE_DOMAIN, pointer + "/id", id, "It stands in another domain.");
        }
        if (!indicators.add(row.id())) {
            report(ProblemCode.DUPLICATE_ID, pointer + "/id", id, "An earlier row has this id.");
        }
        checkLink(row, pointer);
    }

    private void checkLink(Indicator row, String pointer) {
        if (!row.isRepeated()) {
            firstRows.add(row.id());
        } else if (!firstRows.contains(row.concern())) {
            ProblemCode code = tool.indicators().anyMatch(other -> other.id().equals(row.concern()))
                    ? ProblemCode.SAME_AS_NOT_FIRST
                    : ProblemCode.UNKNOWN_REFERENCE;
            report(code, pointer + "/sameAs", row.id().value(), "It is linked to " + row.concern() + ".");
        }
    }

    private void checkRowCount(Level level) {
        int stated = tool.rowCounts().getOrDefault(level, 0);
        long found = tool.indicators().filter(row -> row.level() == level).count();
        if (stated != found) {
            String message = "The form has " + found + " rows of this level; " + stated + " are stated.";
            report(ProblemCode.TOTALS_DISAGREE, "/rowCounts/" + level, "", message);
        }
    }

    private void report(ProblemCode code, String pointer, String element, String message) {
        Place place = Place.at(pointer).in(tool.envelope().name()).about(element);
        problems.add(code.at(place, message));
    }
}
