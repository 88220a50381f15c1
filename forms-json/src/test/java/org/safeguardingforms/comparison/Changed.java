package org.safeguardingforms.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.AgeScope;
import org.safeguardingforms.definition.AgeSuggestions;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionParts;
import org.safeguardingforms.practice.Alerts;
import org.safeguardingforms.practice.Pathway;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Practice;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.RuleId;

/** An edition like another one, with something changed in Java. */
public final class Changed {

    /** How many were built: each has a digest of its own, since editions of one digest are the same. */
    private static final AtomicInteger BUILT = new AtomicInteger();

    public static final Citation CITATION = new Citation("6.4");

    private final Edition like;
    private final List<Domain> domains;
    private final List<Rule> rules;
    private Set<Answer> present;
    private AgeScope ageScope;
    private List<AgeAdjustment> adjustments;
    private AgeSuggestions suggestions;
    private Practice practice;

    private Changed(Edition like) {
        this.like = like;
        this.domains = new ArrayList<>(like.screeningTool().domains());
        ReferralRules old = like.referralRules();
        this.rules = new ArrayList<>(old.rules());
        this.present = old.present();
        this.ageScope = old.ageScope();
        this.adjustments = old.ageAdjustments();
        this.suggestions = old.ageSuggestions();
        this.practice = like.practice();
    }

    public static Changed from(Edition edition) {
        return new Changed(edition);
    }

    /** Another condition for a rule. */
    public Changed rule(String id, Condition when) {
        rules.replaceAll(rule -> rule.id().value().equals(id)
                ? new Rule(rule.id(), rule.title(), when, rule.outcome(), rule.mandatory(), rule.citations())
                : rule);
        return this;
    }

    public Changed rule(String id, Condition when, Outcome outcome, boolean mandatory) {
        rules.add(new Rule(new RuleId(id), id, when, outcome, mandatory, List.of(CITATION)));
        return this;
    }

    public Changed withoutRule(String id) {
        rules.removeIf(rule -> rule.id().value().equals(id));
        return this;
    }

    public Changed withoutRules() {
        rules.clear();
        return this;
    }

    public Changed level(String row, Level level) {
        return row(row, old -> new Indicator(old.id(), old.text(), level, old.concern()));
    }

    public Changed text(String row, String text) {
        return row(row, old -> new Indicator(old.id(), text, old.level(), old.concern()));
    }

    private Changed row(String id, UnaryOperator<Indicator> change) {
        return eachRow(row -> Stream.of(row.id().value().equals(id) ? change.apply(row) : row));
    }

    /** A row that is gone; rows linked to it are linked no more. */
    public Changed withoutRow(String id) {
        return eachRow(row -> {
            boolean linked = row.concern().value().equals(id);
            Indicator kept = linked ? new Indicator(row.id(), row.text(), row.level(), row.id()) : row;
            return row.id().value().equals(id) ? Stream.empty() : Stream.of(kept);
        });
    }

    private Changed eachRow(Function<Indicator, Stream<Indicator>> change) {
        domains.replaceAll(domain -> new Domain(
                domain.id(),
                domain.title(),
                domain.notesLabel(),
                domain.indicators().stream().flatMap(change).toList()));
        return this;
    }

    /** A new domain of these rows. */
    public Changed domain(String id, Indicator... rows) {
        domains.add(new Domain(new DomainId(id), "Domain " + id, "", List.of(rows)));
        return this;
    }

    /** Without rows, and without the alerts and actions that name some of them. */
    public Changed withoutDomains() {
        domains.clear();
        Practice old = like.practice();
        practice = new Practice(
                new Alerts(old.alerts().envelope(), List.of()),
                withoutSteps(old.pathways()),
                old.caseFlow(),
                old.screeningRequirement(),
                old.measures(),
                old.languageGuidance(),
                old.riskAssessment());
        return this;
    }

    private static Pathways withoutSteps(Pathways old) {
        List<Pathway> pathways = old.pathways().stream()
                .map(one -> new Pathway(one.role(), List.of()))
                .toList();
        return new Pathways(old.envelope(), old.parties(), List.of(), List.of(), pathways);
    }

    public static Indicator row(String id, Level level) {
        return row(id, level, id);
    }

    public static Indicator row(String id, Level level, String sameAs) {
        return new Indicator(new IndicatorId(id), "Row " + id, level, new IndicatorId(sameAs));
    }

    public Changed present(Answer... answers) {
        present = Set.of(answers);
        return this;
    }

    public Changed adultAt(int years) {
        ageScope = new AgeScope(ageScope.designedFrom(), ageScope.youngerNote(), years, ageScope.adultSignpost());
        return this;
    }

    public Changed suggestions(AgeSuggestions what, AgeAdjustment... from) {
        suggestions = what;
        adjustments = List.of(from);
        return this;
    }

    public Edition build() {
        Envelope old = like.envelope();
        Envelope envelope = new Envelope(
                "changed", old.version(), old.title(), old.status(), old.source(), old.language(), old.validity());
        return Edition.assemble(new EditionParts(
                        envelope,
                        new Digest(String.format(Locale.ROOT, "sha256:%064x", BUILT.incrementAndGet())),
                        form(),
                        rules(),
                        like.roles(),
                        like.circumstances(),
                        like.informationSharingTool(),
                        like.meetingPlan(),
                        practice))
                .orThrow();
    }

    private ReferralRules rules() {
        ReferralRules old = like.referralRules();
        return new ReferralRules(
                old.envelope(), present, old.presentCitation(), ageScope, adjustments, suggestions, rules);
    }

    private ScreeningTool form() {
        ScreeningTool old = like.screeningTool();
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        domains.forEach(domain -> domain.indicators().forEach(row -> counts.merge(row.level(), 1, Integer::sum)));
        return new ScreeningTool(
                old.envelope(),
                old.marking(),
                old.introduction(),
                old.header(),
                old.columns(),
                old.levelNames(),
                domains,
                counts,
                old.totals(),
                old.contact());
    }
}
