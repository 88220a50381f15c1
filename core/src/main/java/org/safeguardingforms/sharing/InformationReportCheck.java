package org.safeguardingforms.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.origin.CarriedOverCheck;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * Whether an information report is sound under an edition: the one place for everything that a schema cannot say.
 *
 * <p>Made once for an edition; immutable and thread-safe.
 */
public final class InformationReportCheck {

    private final Edition edition;
    private final InformationSharingTool tool;

    /** Checks reports under this edition. */
    public InformationReportCheck(Edition edition) {
        this.edition = edition;
        this.tool = edition.informationSharingTool();
    }

    /**
     * Every problem of the report; empty if it is sound.
     *
     * <p>If the report names another edition, that is the only problem: nothing else could be told.
     */
    public List<Problem> problems(InformationReport report) {
        List<Problem> problems = new ArrayList<>(edition.problemsOf(report.edition()));
        if (report.edition().hasNameOf(edition.pin())) {
            checkReplaces(report, problems);
            new ReportTexts(problems).check(report);
            checkSources(report, problems);
            checkGrades(report, problems);
            checkItems(report, problems);
            CarriedOverCheck.check(report.carriedOver(), problems);
            report.sentOn().ifPresent(day -> checkSent(report, day, problems));
        }
        return problems;
    }

    private static void report(List<Problem> problems, ProblemCode code, String pointer, String message) {
        problems.add(code.at(Place.at(pointer), message));
    }

    private static void checkReplaces(InformationReport report, List<Problem> problems) {
        if (report.replaces().filter(report.id()::equals).isPresent()) {
            report(problems, ProblemCode.REPLACES_ITSELF, "/replaces", "It names its own id.");
        }
    }

    private void checkSources(InformationReport report, List<Problem> problems) {
        report.providedBy().stream()
                .filter(box -> tool.findSource(box).isEmpty())
                .forEach(box -> report(
                        problems, ProblemCode.UNKNOWN_SOURCE, "/providedBy", "The edition's form has no such box."));
        if (!report.isClearedOfPeople()) {
            String message = "What is open to all cannot be cleared.";
            report(problems, ProblemCode.NOT_ALLOWED_VALUE, "/textsClearedOf", message);
        }
    }

    private void checkGrades(InformationReport report, List<Problem> problems) {
        report.reliability().ifPresent(given -> {
            checkGrade(given.grade(), tool.reliability(), "/reliability/grade", problems);
            checkGraded(report, "/reliability", problems);
        });
        report.accuracy().ifPresent(given -> {
            checkGrade(given.grade(), tool.accuracy(), "/accuracy/grade", problems);
            checkGraded(report, "/accuracy", problems);
        });
    }

    private static void checkGrade(GradeCode grade, GradeScale scale, String pointer, List<Problem> problems) {
        if (scale.find(grade).isEmpty()) {
            report(problems, ProblemCode.UNKNOWN_GRADE, pointer, "The form's scale has no such grade.");
        }
    }

    private static void checkGraded(InformationReport report, String pointer, List<Problem> problems) {
        if (report.information().isEmpty() && report.items().isEmpty()) {
            String message = "There is neither a text nor an item to grade.";
            report(problems, ProblemCode.GRADE_WITHOUT_INFORMATION, pointer, message);
        }
    }

    private void checkItems(InformationReport report, List<Problem> problems) {
        checkFilled(report.witnesses().stream().map(Witness::isFilled).toList(), "/witnesses/", problems);
        checkFilled(report.sheets().stream().map(AdditionalSheet::isFilled).toList(), "/additionalSheets/", problems);
        checkFilled(report.items().stream().map(Item::isFilled).toList(), "/items/", problems);
        for (int i = 0; i < report.items().size(); i++) {
            if (report.items().get(i).grading() instanceof ItemGrading.Own own) {
                String at = "/items/" + i + "/grading/";
                checkGrade(own.reliability(), tool.reliability(), at + "reliability", problems);
                checkGrade(own.accuracy(), tool.accuracy(), at + "accuracy", problems);
            }
        }
    }

    private static void checkFilled(List<Boolean> filled, String list, List<Problem> problems) {
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i)) {
                report(problems, ProblemCode.EMPTY_ITEM, list + i, "There is nothing in it.");
            }
        }
    }

    private static void checkSent(InformationReport report, LocalDate day, List<Problem> problems) {
        require(report.reporter().name().isEmpty(), "/reporter/name", problems);
        require(report.reliability().isEmpty(), "/reliability", problems);
        require(report.accuracy().isEmpty(), "/accuracy", problems);
        require(report.information().isEmpty(), "/information", problems);
        for (int i = 0; i < report.items().size(); i++) {
            if (report.items().get(i).when().lastDay().filter(day::isBefore).isPresent()) {
                String message = "It is dated after the day on which the report was sent.";
                report(problems, ProblemCode.DATED_AFTER_REPORT, "/items/" + i + "/when", message);
            }
        }
    }

    private static void require(boolean missing, String pointer, List<Problem> problems) {
        if (missing) {
            String message = "The form asks for it, and the report is sent.";
            report(problems, ProblemCode.MISSING_REPORT_FIELD, pointer, message);
        }
    }
}
