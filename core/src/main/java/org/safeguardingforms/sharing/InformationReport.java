package org.safeguardingforms.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.SourceId;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.text.WrittenText;

/**
 * Information that a professional hands to the police on the Information Sharing Tool (Annexe 1).
 *
 * <p><b>It is not a referral</b> to children's social care (15.3). It holds no answers, no judgement and no outcome; an
 * {@link org.safeguardingforms.assessment.Assessor} takes a screening and nothing else, so no
 * {@link org.safeguardingforms.assessment.ReferralDecision} can come from a report, and a report's JSON is refused where
 * a screening is read. Who is concerned about a child refers the child as well.
 *
 * <pre>{@code
 * InformationReport report = InformationReport.draft(id, edition.pin())
 *         .reporter(new Reporter("Alex Example", "Key worker", "Example House", "01632 960001"))
 *         .providedBy("SELF")
 *         .reliability(GradeGiven.of("B")).accuracy(GradeGiven.of("2"))
 *         .information("The same silver car waited outside on three evenings.")
 *         .item(Vehicle.registered("AB12 CDE"))
 *         .sentOn(FRI_2013_03_01)
 *         .build();
 * }</pre>
 *
 * <p>A report without a day of sending is a draft and may lack anything. A sent one does not change: an
 * {@link #amendment(UUID)} is a new record that names the one it replaces. Immutable; the {@code toString} shows no
 * personal data.
 */
public final class InformationReport {

    private final UUID id;
    private final @Nullable UUID replaces;
    private final EditionPin edition;

    @Valid
    private final Reporter reporter;

    private final Set<SourceId> providedBy;

    @Valid
    private final @Nullable GradeGiven reliability;

    @Valid
    private final @Nullable GradeGiven accuracy;

    @WrittenText(max = WrittenText.NOTE)
    private final String information;

    @WrittenText(max = WrittenText.NOTE)
    private final String othersAware;

    private final List<@Valid Witness> witnesses;
    private final List<@Valid AdditionalSheet> sheets;
    private final List<@Valid Item> items;
    private final Set<Sensitivity> textsClearedOf;
    private final @Nullable LocalDate sentOn;
    private final List<@Valid CarriedOver> carriedOver;

    InformationReport(InformationReportBuilder from) {
        this.id = from.id;
        this.replaces = from.replaces;
        this.edition = from.edition;
        this.reporter = from.reporter;
        this.providedBy = Collections.unmodifiableSet(new LinkedHashSet<>(from.providedBy));
        this.reliability = from.reliability;
        this.accuracy = from.accuracy;
        this.information = from.information;
        this.othersAware = from.othersAware;
        this.witnesses = List.copyOf(from.witnesses);
        this.sheets = List.copyOf(from.sheets);
        this.items = List.copyOf(from.items);
        this.textsClearedOf = Collections.unmodifiableSet(new LinkedHashSet<>(from.textsClearedOf));
        this.sentOn = from.sentOn;
        this.carriedOver = List.copyOf(from.carriedOver);
    }

    /**
     * A new report, still empty.
     *
     * @param id an id that no other record has, such as {@link UUID#randomUUID()}
     * @param edition the edition under which it is filled in
     */
    public static InformationReportBuilder draft(UUID id, EditionPin edition) {
        return new InformationReportBuilder(id, edition);
    }

    /** This draft, to go on with. @throws IllegalStateException if it was sent; make an amendment instead */
    public InformationReportBuilder continued() {
        if (isSent()) {
            throw new IllegalStateException("A report that was sent does not change; make an amendment of it.");
        }
        return new InformationReportBuilder(this, id, replaces);
    }

    /** A new draft with the same content, which replaces this report and names it. */
    public InformationReportBuilder amendment(UUID newId) {
        return new InformationReportBuilder(this, newId, id).stillDraft();
    }

    /** The record's own id. */
    public UUID id() {
        return id;
    }

    /** The record that this one replaces; empty for a first record. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** The edition under which it was filled in. */
    public EditionPin edition() {
        return edition;
    }

    /** The person who provides it. */
    public Reporter reporter() {
        return reporter;
    }

    /** The ticked boxes of who witnessed or provided the information; more than one may apply. */
    public Set<SourceId> providedBy() {
        return providedBy;
    }

    /** How reliable the reporter thinks the information is; empty if not graded. */
    public Optional<GradeGiven> reliability() {
        return Optional.ofNullable(reliability);
    }

    /** How accurate the reporter thinks the information is; empty if not graded. */
    public Optional<GradeGiven> accuracy() {
        return Optional.ofNullable(accuracy);
    }

    /** The information itself; empty if not written yet. */
    public String information() {
        return information;
    }

    /** Who else is aware of it; empty if not said. */
    public String othersAware() {
        return othersAware;
    }

    /** Witnesses, and who told the reporter. */
    public List<Witness> witnesses() {
        return witnesses;
    }

    /** The additional sheets. */
    public List<AdditionalSheet> sheets() {
        return sheets;
    }

    /** What is told apart from the free text, in the order given. */
    public List<Item> items() {
        return items;
    }

    /**
     * Whom the free texts do not give away, as their writer says. Free text may hold any name, which no program can tell:
     * a view that must not show a kind of person leaves out free text unless it was cleared of that kind.
     */
    public Set<Sensitivity> textsClearedOf() {
        return textsClearedOf;
    }

    /** The day on which it was sent; empty for a draft. */
    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    /** Where it comes from if it was migrated, and what had no place in it; the first origin first. Mostly empty. */
    public List<CarriedOver> carriedOver() {
        return carriedOver;
    }

    /** True if it has a day of sending. */
    public boolean isSent() {
        return sentOn != null;
    }

    /** True for a draft, and for a sent report that names its reporter, holds information and has both grades. */
    @AssertTrue
    public boolean isCompleteIfSent() {
        return !isSent()
                || !(reporter.name().isEmpty() || information.isEmpty() || reliability == null || accuracy == null);
    }

    /** True unless the texts are said to be cleared of what is open to all. */
    @AssertTrue
    public boolean isClearedOfPeople() {
        return !textsClearedOf.contains(Sensitivity.OPEN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InformationReport that
                && id.equals(that.id)
                && Objects.equals(replaces, that.replaces)
                && edition.equals(that.edition)
                && Objects.equals(sentOn, that.sentOn)
                && hasContentOf(that);
    }

    private boolean hasContentOf(InformationReport that) {
        return reporter.equals(that.reporter)
                && providedBy.equals(that.providedBy)
                && Objects.equals(reliability, that.reliability)
                && Objects.equals(accuracy, that.accuracy)
                && information.equals(that.information)
                && othersAware.equals(that.othersAware)
                && witnesses.equals(that.witnesses)
                && sheets.equals(that.sheets)
                && items.equals(that.items)
                && textsClearedOf.equals(that.textsClearedOf)
                && carriedOver.equals(that.carriedOver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition, information, items);
    }

    @Override
    public String toString() {
        return "InformationReport[" + id + ", " + edition.name() + ", " + (isSent() ? "sent" : "draft") + "]";
    }
}
