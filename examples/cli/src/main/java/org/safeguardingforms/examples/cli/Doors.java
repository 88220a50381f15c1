package org.safeguardingforms.examples.cli;

import java.util.List;
import java.util.Set;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.HandoverRecords;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.OpenedReport;
import org.safeguardingforms.json.OpenedScreening;
import org.safeguardingforms.json.OpenedTimeline;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.json.TimelineRecords;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * Checks a record at all three doors: the reader, the published schema with a schema validator, and the constraints on the
 * Java objects with Hibernate Validator. What is reported is the reader's list, which is the longest and clearest; that the
 * others agree is made sure of here.
 */
final class Doors {

    /** What the schema sees exactly as the reader does. */
    private static final Set<ProblemCode> OF_SHAPE = Set.of(
            ProblemCode.UNKNOWN_MEMBER,
            ProblemCode.MISSING_MEMBER,
            ProblemCode.WRONG_TYPE,
            ProblemCode.NOT_ALLOWED_VALUE,
            ProblemCode.UNKNOWN_INDICATOR);

    private final ScreeningRecords screenings;
    private final InformationReportRecords reports;
    private final TimelineRecords timelines;
    private final HandoverRecords handovers;
    private final BeanDoor beans = new BeanDoor();

    Doors(Editions editions) {
        this.screenings = ScreeningRecords.of(editions);
        this.reports = InformationReportRecords.of(editions);
        this.timelines = TimelineRecords.of(editions, WorkingDayCalendars.bundled());
        this.handovers = HandoverRecords.of(editions);
    }

    /** Every problem of the record, whichever kind it is. @throws DoorsDisagree if the doors do not agree whether it is sound */
    List<Problem> problems(byte[] record) {
        if (TimelineRecords.isTimeline(record)) {
            return compared(timelines.open(record).map(OpenedTimeline::record), timelines.schemaProblems(record));
        }
        if (HandoverRecords.isHandover(record)) {
            return compared(handovers.open(record), handovers.schemaProblems(record));
        }
        return InformationReportRecords.isReport(record)
                ? compared(reports.open(record).map(OpenedReport::report), reports.schemaProblems(record))
                : compared(screenings.open(record).map(OpenedScreening::screening), screenings.schemaProblems(record));
    }

    private List<Problem> compared(Checked<?> read, List<Problem> bySchema) {
        read.toOptional().ifPresent(accepted -> compare(bySchema, beans.violations(accepted)));
        if (bySchema.isEmpty()) {
            compare(read.problems());
        }
        return read.problems();
    }

    /** For a record that the reader accepts. */
    static void compare(List<Problem> bySchema, List<String> byBeans) {
        if (!bySchema.isEmpty()) {
            throw new DoorsDisagree(
                    "The reader accepts the record, but the published schema does not", places(bySchema));
        }
        if (!byBeans.isEmpty()) {
            throw new DoorsDisagree(
                    "The reader accepts the record, but the constraints of Jakarta Validation do not", byBeans);
        }
    }

    /** For a record that the schema accepts. */
    static void compare(List<Problem> byReader) {
        List<Problem> ofShape = byReader.stream()
                .filter(problem -> OF_SHAPE.contains(problem.code()))
                .toList();
        if (!ofShape.isEmpty()) {
            throw new DoorsDisagree(
                    "The published schema accepts the record, but the reader does not", places(ofShape));
        }
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().id() + " at " + problem.place())
                .toList();
    }
}
