package org.safeguardingforms.testkit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/**
 * Sound screenings under an edition. Few rows are answered, since a case that shows something should be small: it shrinks to
 * the fewest, always in the same steps.
 *
 * <pre>{@code
 * Arbitrary<Screening> cases = Screenings.under(edition).aboutChildren();
 * }</pre>
 */
public final class Screenings {

    private static final LocalDate DAY = LocalDate.of(2013, 3, 1);
    private static final String REASON = "Invented";
    private static final int MOST_ROWS = 4;

    private final Edition edition;
    private final Children children;
    private final List<IndicatorId> favoured;

    private Screenings(Edition edition, List<IndicatorId> favoured) {
        this.edition = edition;
        this.children = Children.of(edition);
        this.favoured = List.copyOf(favoured);
    }

    /** Screenings that carry the pin of this edition. */
    public static Screenings under(Edition edition) {
        return new Screenings(edition, List.of());
    }

    /** The same, with these rows drawn as often as all others together. */
    public Screenings favouring(Collection<IndicatorId> rows) {
        return new Screenings(edition, List.copyOf(rows));
    }

    /** Drafts about children under 18, or of unknown age: all that a decision depends on, and no more. */
    public Arbitrary<Screening> aboutChildren() {
        return about(Arbitraries.frequencyOf(Tuple.of(5, children.estimated()), Tuple.of(1, children.unknown())));
    }

    /** Drafts about children whose age, under 18, is known. */
    public Arbitrary<Screening> aboutChildrenOfKnownAge() {
        return about(children.estimated());
    }

    private Arbitrary<Screening> about(Arbitrary<ChildAge> ages) {
        return shrinking(Combinators.combine(ages, responses(), circumstances(), judgements())
                .as((age, responses, circumstances, judgement) -> fill(
                                draft(new ChildDetails("", age)), responses, circumstances, judgement)
                        .build()));
    }

    private Arbitrary<Screening> shrinking(Arbitrary<Screening> drawn) {
        return Arbitraries.fromGeneratorWithSize(size -> {
            RandomGenerator<Screening> next = drawn.generator(size);
            return random -> ShrinkingScreening.of(next.next(random).value(), edition);
        });
    }

    /** Completed records and drafts, with everything that a record may hold; ages and dates around every limit. */
    public Arbitrary<Screening> any() {
        return shrinking(Combinators.combine(children(), responses(), circumstances(), judgements(), notes(), roles())
                .as((child, responses, circumstances, judgement, notes, role) -> {
                    ScreeningBuilder screening = fill(draft(child), responses, circumstances, judgement);
                    notes.forEach(screening::note);
                    role.ifPresent(found -> screening
                            .completedBy(
                                    new CompletedBy("Sam Sample", "Safeguarding lead", "Example School", found.id()))
                            .completedOn(DAY));
                    return screening.build();
                }));
    }

    /** The rows of the form. */
    public Arbitrary<IndicatorId> rows() {
        Arbitrary<IndicatorId> all = Arbitraries.of(
                edition.screeningTool().indicators().map(Indicator::id).toList());
        return favoured.isEmpty() ? all : Arbitraries.oneOf(Arbitraries.of(favoured), all);
    }

    /** What may stand on one row: any answer, at the printed or at another level. */
    public Arbitrary<Response> response() {
        Arbitrary<Response> answers =
                Arbitraries.of(Answer.YES, Answer.POSSIBLE, Answer.NO).map(Response::of);
        Arbitrary<Optional<Level>> levels = Arbitraries.of(Level.class).optional(0.3);
        Arbitrary<Optional<Basis>> bases = Arbitraries.of(Basis.class).optional(0.3);
        return Combinators.combine(answers, levels, bases)
                .as((response, level, basis) -> {
                    Response based = basis.map(response::basedOn).orElse(response);
                    return level.map(own -> based.amendedTo(own, REASON)).orElse(based);
                })
                .withoutEdgeCases();
    }

    private ScreeningBuilder draft(ChildDetails child) {
        return Screening.draft(new UUID(0x4000L, 0x8000000000000001L), edition.pin())
                .child(child);
    }

    private static ScreeningBuilder fill(
            ScreeningBuilder screening,
            Map<IndicatorId, Response> responses,
            Set<CircumstanceId> circumstances,
            Optional<Judgement> judgement) {
        responses.forEach(screening::answer);
        circumstances.forEach(screening::circumstance);
        judgement.ifPresent(screening::judgement);
        return screening;
    }

    private Arbitrary<Map<IndicatorId, Response>> responses() {
        return Arbitraries.maps(rows(), response()).ofMaxSize(MOST_ROWS).withoutEdgeCases();
    }

    private Arbitrary<Set<CircumstanceId>> circumstances() {
        List<CircumstanceId> all = edition.circumstances().circumstances().stream()
                .map(Circumstance::id)
                .toList();
        return Arbitraries.subsetOf(all).withoutEdgeCases();
    }

    private static Arbitrary<Optional<Judgement>> judgements() {
        return Arbitraries.of(Conclusion.class)
                .map(conclusion -> Judgement.of(conclusion, REASON))
                .optional(0.4);
    }

    private Arbitrary<ChildDetails> children() {
        Arbitrary<ChildAge> ages =
                Arbitraries.oneOf(children.bornAround(DAY), children.estimated(), children.unknown());
        return ages.map(age -> new ChildDetails("Robin Example", age));
    }

    private Arbitrary<Map<DomainId, String>> notes() {
        List<DomainId> withNotes = edition.screeningTool().domains().stream()
                .filter(Domain::hasNotes)
                .map(Domain::id)
                .toList();
        Arbitrary<String> texts = Arbitraries.of("Invented note", "Δοκιμή", "line\nbreak", "\"quoted\\\"");
        return Arbitraries.maps(Arbitraries.of(withNotes), texts).ofMaxSize(2).withoutEdgeCases();
    }

    private Arbitrary<Optional<Role>> roles() {
        return Arbitraries.of(edition.roles().roles()).optional(0.7);
    }
}
