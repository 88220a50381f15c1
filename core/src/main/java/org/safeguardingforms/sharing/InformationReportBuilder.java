package org.safeguardingforms.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.SourceId;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.origin.CarriedOver;

/**
 * Fills in an {@link InformationReport}. A single field said twice holds as said last; boxes, witnesses, sheets and items
 * are added. Nothing is checked against the edition here; {@link InformationReportCheck} finds all problems at once. Not
 * thread-safe.
 */
public final class InformationReportBuilder {

    final UUID id;
    final EditionPin edition;
    final Set<SourceId> providedBy = new LinkedHashSet<>();
    final List<Witness> witnesses = new ArrayList<>();
    final List<AdditionalSheet> sheets = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final Set<Sensitivity> textsClearedOf = new LinkedHashSet<>();
    final List<CarriedOver> carriedOver = new ArrayList<>();
    Reporter reporter = Reporter.NOT_GIVEN;
    String information = "";
    String othersAware = "";

    @Nullable
    UUID replaces;

    @Nullable
    GradeGiven reliability;

    @Nullable
    GradeGiven accuracy;

    @Nullable
    LocalDate sentOn;

    InformationReportBuilder(UUID id, EditionPin edition) {
        this(id, edition, null);
    }

    InformationReportBuilder(InformationReport from, UUID id, @Nullable UUID replaces) {
        this(id, from.edition(), replaces);
        providedBy.addAll(from.providedBy());
        witnesses.addAll(from.witnesses());
        sheets.addAll(from.sheets());
        items.addAll(from.items());
        textsClearedOf.addAll(from.textsClearedOf());
        carriedOver.addAll(from.carriedOver());
        reporter = from.reporter();
        information = from.information();
        othersAware = from.othersAware();
        reliability = from.reliability().orElse(null);
        accuracy = from.accuracy().orElse(null);
        sentOn = from.sentOn().orElse(null);
    }

    private InformationReportBuilder(UUID id, EditionPin edition, @Nullable UUID replaces) {
        this.id = Objects.requireNonNull(id, "id");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.replaces = replaces;
    }

    InformationReportBuilder stillDraft() {
        sentOn = null;
        return this;
    }

    /** Says which record this one replaces. */
    public InformationReportBuilder replacing(UUID earlier) {
        replaces = Objects.requireNonNull(earlier, "earlier");
        return this;
    }

    /** Says who provides the report. */
    public InformationReportBuilder reporter(Reporter person) {
        reporter = Objects.requireNonNull(person, "person");
        return this;
    }

    /** Ticks a box of who witnessed or provided the information. */
    public InformationReportBuilder providedBy(SourceId box) {
        providedBy.add(Objects.requireNonNull(box, "box"));
        return this;
    }

    /** Ticks a box by its id, such as {@code SELF}. */
    public InformationReportBuilder providedBy(String box) {
        return providedBy(new SourceId(box));
    }

    /** Grades how reliable the information is. */
    public InformationReportBuilder reliability(GradeGiven grade) {
        reliability = Objects.requireNonNull(grade, "grade");
        return this;
    }

    /** Grades how accurate the information is. */
    public InformationReportBuilder accuracy(GradeGiven grade) {
        accuracy = Objects.requireNonNull(grade, "grade");
        return this;
    }

    /** Writes the information. */
    public InformationReportBuilder information(String text) {
        information = Objects.requireNonNull(text, "text");
        return this;
    }

    /** Says who else is aware of it. */
    public InformationReportBuilder othersAware(String text) {
        othersAware = Objects.requireNonNull(text, "text");
        return this;
    }

    /** Adds a witness, or the person who told the reporter. */
    public InformationReportBuilder witness(Witness witness) {
        witnesses.add(Objects.requireNonNull(witness, "witness"));
        return this;
    }

    /** Adds a sheet. */
    public InformationReportBuilder sheet(AdditionalSheet sheet) {
        sheets.add(Objects.requireNonNull(sheet, "sheet"));
        return this;
    }

    /** Adds an item. */
    public InformationReportBuilder item(Item item) {
        items.add(Objects.requireNonNull(item, "item"));
        return this;
    }

    /** Takes all items out, to write them anew. */
    public InformationReportBuilder withoutItems() {
        items.clear();
        return this;
    }

    /** Says that none of the free texts gives away this kind of person; see {@link InformationReport#textsClearedOf()}. */
    public InformationReportBuilder textsClearedOf(Sensitivity sensitivity) {
        textsClearedOf.add(Objects.requireNonNull(sensitivity, "sensitivity"));
        return this;
    }

    /** Says that the report was migrated from another one; once for each migration, the first first. */
    public InformationReportBuilder carryingOver(CarriedOver origin) {
        carriedOver.add(Objects.requireNonNull(origin, "origin"));
        return this;
    }

    /** Sends the report on this day. */
    public InformationReportBuilder sentOn(LocalDate day) {
        sentOn = Objects.requireNonNull(day, "day");
        return this;
    }

    /** The report as filled in so far. */
    public InformationReport build() {
        return new InformationReport(this);
    }
}
