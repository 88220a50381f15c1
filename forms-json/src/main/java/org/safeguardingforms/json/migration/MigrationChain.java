package org.safeguardingforms.json.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportCheck;

/**
 * Migrations one after the other, over as many versions as it takes. The record that comes out replaces the original, and tells
 * for each step what had no place. Immutable and thread-safe.
 */
public final class MigrationChain {

    private final List<Migration> steps;

    private MigrationChain(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * These migrations in this order; a problem if one does not begin at the very edition at which the one before ends.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Checked<MigrationChain> of(List<Migration> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps: must not be empty");
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).from().equals(steps.get(i - 1).to())) {
                String message = steps.get(i).name() + " does not begin where "
                        + steps.get(i - 1).name() + " ends.";
                problems.add(ProblemCode.MIGRATIONS_DO_NOT_JOIN.at(Place.whole(), message));
            }
        }
        return problems.isEmpty() ? Checked.valid(new MigrationChain(steps)) : Checked.invalid(problems);
    }

    private Migration first() {
        return steps.get(0);
    }

    private Migration last() {
        return steps.get(steps.size() - 1);
    }

    /** The edition whose records it takes. */
    public Edition from() {
        return first().from();
    }

    /** The edition to which it brings them. */
    public Edition to() {
        return last().to();
    }

    /**
     * Reads a record of the first edition and migrates it.
     *
     * @param record one JSON object in UTF-8
     * @param newId an id that no other record has
     */
    public Checked<Migrated> migrate(byte[] record, UUID newId) {
        return first().records().read(record).then(screening -> migrate(screening, newId));
    }

    /**
     * Migrates a record.
     *
     * @param screening a record of the first edition, which is not changed
     * @param newId an id that no other record has
     * @return the new record, or every problem that either has under its edition
     */
    public Checked<Migrated> migrate(Screening screening, UUID newId) {
        Checked<Screening> sound = Checked.of(screening, first().olderForms().check(screening));
        return sound.isValid() ? brought(screening, newId) : Checked.invalid(sound.problems());
    }

    private Checked<Migrated> brought(Screening original, UUID newId) {
        Brought<Screening> brought =
                bring(original, (step, current) -> new Step(step, current, original.id(), newId).run());
        Screening newest = brought.record();
        List<Problem> unsound = last().newerForms().check(newest);
        if (unsound.stream().anyMatch(Problem::isError)) {
            return Checked.invalid(unsound);
        }
        List<Problem> told = new ArrayList<>(brought.told());
        told.addAll(OutcomeCheck.compare(original, first().olderForms(), newest, last().newerForms()));
        return Checked.of(new Migrated(original, newest, brought.origins(), told), told);
    }

    /** A record after all steps, with what each of them told. */
    private record Brought<R>(R record, List<CarriedOver> origins, List<Problem> told) {}

    private <R> Brought<R> bring(R original, BiFunction<Migration, R, StepResult<R>> take) {
        R current = original;
        List<CarriedOver> origins = new ArrayList<>();
        List<Problem> told = new ArrayList<>();
        for (Migration step : steps) {
            StepResult<R> result = take.apply(step, current);
            current = result.record();
            origins.add(result.origin());
            told.addAll(result.problems());
        }
        return new Brought<>(current, origins, told);
    }

    /**
     * Reads an information report of the first edition and migrates it.
     *
     * @param record one JSON object in UTF-8
     * @param newId an id that no other record has
     * @return the new report, which is no more a referral than the original, or every problem that either has
     */
    public Checked<MigratedReport> migrateReport(byte[] record, UUID newId) {
        return first().reports().read(record).then(report -> brought(report, newId));
    }

    private Checked<MigratedReport> brought(InformationReport original, UUID newId) {
        Brought<InformationReport> brought =
                bring(original, (step, current) -> new ReportStep(step, current, original.id(), newId).run());
        List<Problem> unsound = new InformationReportCheck(to()).problems(brought.record());
        return unsound.stream().anyMatch(Problem::isError)
                ? Checked.invalid(unsound)
                : Checked.of(
                        new MigratedReport(original, brought.record(), brought.origins(), brought.told()),
                        brought.told());
    }
}
