package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * What the rules of one edition do together, over every possible case: rules that are never met, rules and parts of their
 * conditions that add nothing, cases that no rule speaks of, and cases for which a worse one asks for less.
 *
 * <pre>{@code
 * EditionAnalysis analysis = EditionAnalysis.of(edition).orThrow();
 * analysis.problems().forEach(problem -> show(problem.place(), problem.message()));
 * }</pre>
 *
 * <p>Exact, like {@link Comparison}. Immutable and thread-safe.
 */
public final class EditionAnalysis {

    private final Edition edition;
    private final List<Rule> unreachable;
    private final List<Rule> addingNothing;
    private final List<IdlePart> idleParts;
    private final List<Gap> gaps;
    private final List<Drop> drops;
    private final int classes;

    private EditionAnalysis(Edition edition, Budget budget) {
        this.edition = edition;
        RuleUse use = new RuleUse(edition, budget);
        this.unreachable = use.unreachable();
        this.addingNothing = use.addingNothing();
        this.idleParts = use.idleParts(
                Stream.of(unreachable, addingNothing).flatMap(List::stream).toList());
        this.gaps = use.gaps();
        this.drops = Drops.of(edition, budget);
        this.classes = budget.spent();
    }

    /**
     * Analyses an edition.
     *
     * @return the analysis, or an {@code analysis-too-large} problem if the rules tell more than
     *     {@link Comparison#MAX_CLASSES} classes of cases apart
     */
    public static Checked<EditionAnalysis> of(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return Budget.run(edition, budget -> new EditionAnalysis(edition, budget));
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** The rules that are met in no case, in the edition's order. */
    public List<Rule> unreachable() {
        return unreachable;
    }

    /**
     * The rules that are met in some case, and without which every case would have the same outcome, given all others. Of two
     * that say the same, both are here: either can go, not both.
     */
    public List<Rule> addingNothing() {
        return addingNothing;
    }

    /**
     * The parts of conditions without which every case would have the same outcome, given all else; of parts in one another
     * the outermost, and none of a rule that is unreachable or adds nothing. Of two that say the same, both are here.
     */
    public List<IdlePart> idleParts() {
        return idleParts;
    }

    /** The cases in which something is present and no rule is met, the smallest first. */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * The cases for which a more worrying case asks for less, the smallest first; empty if the edition is monotone. Two things can
     * bring it about: a level that closes an age suggestion, where no rule counts the level; and a rule that stops
     * depending on an age that is not known.
     */
    public List<Drop> drops() {
        return drops;
    }

    /** How many classes of cases were looked at. */
    public int classes() {
        return classes;
    }

    /** All of this as problems, in the order of the methods; of gaps and of drops the smallest only. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        unreachable.forEach(rule -> problems.add(problem(rule, ProblemCode.RULE_UNREACHABLE, "No case can meet it.")));
        addingNothing.forEach(rule -> problems.add(
                problem(rule, ProblemCode.RULE_ADDS_NOTHING, "Without it every case would have the same outcome.")));
        idleParts.forEach(part -> problems.add(problem(part)));
        CaseWords words = new CaseWords(Form.of(edition), Form.of(edition));
        gaps.stream().limit(1).forEach(gap -> problems.add(of(ProblemCode.PRESENCE_WITHOUT_RULE, words.gap(gap))));
        drops.stream().limit(1).forEach(drop -> problems.add(of(ProblemCode.OUTCOME_CAN_FALL, words.drop(drop))));
        return problems;
    }

    private Problem problem(Rule rule, ProblemCode code, String message) {
        return code.at(place(pointer(rule)).about(rule.id().value()), message);
    }

    private Problem problem(IdlePart part) {
        String rule = edition.referralRules().rules().stream()
                .filter(one -> one.id().equals(part.rule()))
                .map(this::pointer)
                .findFirst()
                .orElseThrow();
        Place place = place(rule + "/when" + part.pointer()).about(part.rule().value());
        return ProblemCode.CONDITION_REDUNDANT.at(place, "Without it every case would have the same outcome.");
    }

    private String pointer(Rule rule) {
        return "/rules/" + edition.referralRules().rules().indexOf(rule);
    }

    private Problem of(ProblemCode code, String message) {
        return code.at(place("/rules"), message);
    }

    private Place place(String pointer) {
        return Place.at(pointer).in(edition.referralRules().envelope().name());
    }

    @Override
    public String toString() {
        return "EditionAnalysis[" + edition.pin().name() + "]";
    }
}
