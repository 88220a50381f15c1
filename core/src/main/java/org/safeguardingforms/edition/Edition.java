package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Circumstances;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Roles;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.practice.Practice;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Selection;

/**
 * A board's definitions, checked against each other, under one id, version and digest.
 *
 * <pre>{@code
 * Edition edition = Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
 * edition.indicator(new IndicatorId("health.self-harming")).level(); // MEDIUM
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two editions are equal if their pins are.
 */
public final class Edition {

    private final EditionParts parts;
    private final EditionPin pin;
    private final List<Concern> concerns;
    private final Map<IndicatorId, Concern> concernOfRow = new HashMap<>();
    private final Map<IndicatorId, Indicator> indicators;
    private final Map<IndicatorId, Domain> domainOfIndicator;

    private Edition(EditionParts parts) {
        this.parts = parts;
        this.pin = new EditionPin(parts.envelope().id(), parts.envelope().version(), parts.digest());
        this.indicators = parts.screeningTool().indicators().collect(Collectors.toMap(Indicator::id, row -> row));
        this.domainOfIndicator = domainsByIndicator(parts.screeningTool());
        this.concerns = concernsOf(parts.screeningTool());
        concerns.forEach(concern -> concern.rows().forEach(row -> concernOfRow.put(row.id(), concern)));
    }

    /** The edition, or every problem in the way its parts fit together, with pointers into their documents. */
    public static Checked<Edition> assemble(EditionParts parts) {
        var problems = new EditionCheck(parts).problems();
        return problems.isEmpty() ? Checked.valid(new Edition(parts)) : Checked.invalid(problems);
    }

    /** Id, version and digest: what a record made under this edition carries. */
    public EditionPin pin() {
        return pin;
    }

    /**
     * What is wrong with the pin of a record that is opened under this edition; empty if it names this very content. A
     * record without a digest is opened with a warning.
     */
    public List<Problem> problemsOf(EditionPin recorded) {
        return pin.problemsOf(recorded);
    }

    /** What the edition says about itself. */
    public Envelope envelope() {
        return parts.envelope();
    }

    /** The Screening Tool (Annexe 2). */
    public ScreeningTool screeningTool() {
        return parts.screeningTool();
    }

    /** How answers become an outcome. */
    public ReferralRules referralRules() {
        return parts.referralRules();
    }

    /** The kinds of agency. */
    public Roles roles() {
        return parts.roles();
    }

    /** What a record can say about a child's situation. */
    public Circumstances circumstances() {
        return parts.circumstances();
    }

    /** The Information Sharing Tool (Annexe 1). */
    public InformationSharingTool informationSharingTool() {
        return parts.informationSharingTool();
    }

    /** Which meetings follow a risk assessment, and when (sections 11 and 12). */
    public MeetingPlan meetingPlan() {
        return parts.meetingPlan();
    }

    /** What else the handbook tells professionals to do. */
    public Practice practice() {
        return parts.practice();
    }

    /** Every concern once, in the order of their first rows. */
    public List<Concern> concerns() {
        return concerns;
    }

    /** The concern that a row belongs to. @throws IllegalArgumentException if the form has no such row */
    public Concern concernOf(IndicatorId id) {
        return Optional.ofNullable(concernOfRow.get(id)).orElseThrow(this::noSuchRow);
    }

    /** True if a selection may count this concern, levels apart: one of its rows is in its domains and among its rows. */
    public boolean selects(Selection selection, Concern concern) {
        return concern.rows().stream()
                .anyMatch(row -> selection.admits(domainOf(row.id()).id(), row.id()));
    }

    /** The row with this id. @throws IllegalArgumentException if the form has no such row */
    public Indicator indicator(IndicatorId id) {
        return findIndicator(id).orElseThrow(this::noSuchRow);
    }

    private IllegalArgumentException noSuchRow() {
        return new IllegalArgumentException("id: " + pin.name() + " has no such indicator");
    }

    /** The row with this id, or empty if the form has no such row. */
    public Optional<Indicator> findIndicator(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** The domain that a row stands in. @throws IllegalArgumentException if the form has no such row */
    public Domain domainOf(IndicatorId id) {
        return Optional.ofNullable(domainOfIndicator.get(id)).orElseThrow(this::noSuchRow);
    }

    /** The domain with this id, or empty if the form has no such domain. */
    public Optional<Domain> findDomain(DomainId id) {
        return screeningTool().domains().stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst();
    }

    private static Map<IndicatorId, Domain> domainsByIndicator(ScreeningTool tool) {
        Map<IndicatorId, Domain> domains = new LinkedHashMap<>();
        tool.domains().forEach(domain -> domain.indicators().forEach(row -> domains.put(row.id(), domain)));
        return domains;
    }

    private static List<Concern> concernsOf(ScreeningTool tool) {
        Map<IndicatorId, List<Indicator>> rows = new LinkedHashMap<>();
        tool.indicators().forEach(row -> rows.computeIfAbsent(row.concern(), first -> new ArrayList<>())
                .add(row));
        return rows.values().stream().map(Concern::new).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edition edition && edition.pin.equals(pin);
    }

    @Override
    public int hashCode() {
        return pin.hashCode();
    }

    @Override
    public String toString() {
        return "Edition[" + pin.name() + " " + pin.digest().abbreviated() + "]";
    }
}
