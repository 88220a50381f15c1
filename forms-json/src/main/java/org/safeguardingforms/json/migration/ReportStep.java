package org.safeguardingforms.json.migration;

import java.util.List;
import java.util.UUID;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.definition.SourceId;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportBuilder;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.ItemGrading;
import tools.jackson.databind.JsonNode;

/** One migration of one information report. Of what it says, boxes and grades are the edition's; all else is fixed. */
final class ReportStep {

    private final Migration migration;
    private final InformationReport old;
    private final UUID original;
    private final UUID newId;

    ReportStep(Migration migration, InformationReport old, UUID original, UUID newId) {
        this.migration = migration;
        this.old = old;
        this.original = original;
        this.newId = newId;
    }

    StepResult<InformationReport> run() {
        InformationReportBuilder report = placed();
        List<CarriedItem> items = new ReportLedger(migration.parts()).withoutPlace(tree(old), tree(report.build()));
        CarriedOver origin = new CarriedOver(original, old.edition(), items);
        return new StepResult<>(
                report.carryingOver(origin).build(),
                origin,
                items.stream().map(StepResult::carried).toList());
    }

    private JsonNode tree(InformationReport report) {
        return StrictJson.parse(migration.reports().writeLine(report)).orThrow();
    }

    private InformationReportBuilder placed() {
        InformationReportBuilder report = InformationReport.draft(
                        newId, migration.to().pin())
                .replacing(original)
                .reporter(old.reporter())
                .information(old.information())
                .othersAware(old.othersAware());
        old.providedBy().stream()
                .flatMap(box -> migration.parts().sources().targets(box.value()).stream())
                .map(SourceId::new)
                .forEach(report::providedBy);
        old.reliability().map(given -> graded(given, reliability())).ifPresent(report::reliability);
        old.accuracy().map(given -> graded(given, accuracy())).ifPresent(report::accuracy);
        old.witnesses().forEach(report::witness);
        old.sheets().forEach(report::sheet);
        old.items().stream().map(this::item).forEach(report::item);
        old.textsClearedOf().forEach(report::textsClearedOf);
        old.carriedOver().forEach(report::carryingOver);
        old.sentOn().ifPresent(report::sentOn);
        return report;
    }

    private IdMap reliability() {
        return migration.parts().reliability();
    }

    private IdMap accuracy() {
        return migration.parts().accuracy();
    }

    private static GradeGiven graded(GradeGiven given, IdMap grades) {
        return new GradeGiven(grade(given.grade(), grades), given.notes());
    }

    /** Every grade has one successor; the schema sees to it. */
    private static GradeCode grade(GradeCode older, IdMap grades) {
        return new GradeCode(grades.targets(older.value()).get(0));
    }

    private Item item(Item item) {
        return item.grading() instanceof ItemGrading.Own own
                ? item.graded(
                        new ItemGrading.Own(grade(own.reliability(), reliability()), grade(own.accuracy(), accuracy())))
                : item;
    }
}
