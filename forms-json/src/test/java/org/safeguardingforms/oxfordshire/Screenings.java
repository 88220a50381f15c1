package org.safeguardingforms.oxfordshire;

import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
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

/** Sound screenings of every kind: any rows, levels, ages, judgements; drafts and completed ones. */
public final class Screenings {

    private static final LocalDate DAY = Days.FRI_2013_03_01;
    private static final int LONG_AGO = 366 * 20;

    private Screenings() {}

    /** Any sound screening. */
    public static Arbitrary<Screening> any() {
        return Combinators.combine(head(), responses(), notes(), circumstances(), judgement(), carriedOver())
                .as((head, responses, notes, circumstances, judgement, carriedOver) -> {
                    responses.forEach(head::answer);
                    notes.forEach(head::note);
                    circumstances.forEach(head::circumstance);
                    judgement.ifPresent(head::judgement);
                    carriedOver.forEach(head::carryingOver);
                    return head.build();
                });
    }

    private static Arbitrary<List<CarriedOver>> carriedOver() {
        Arbitrary<String> pointers =
                Arbitraries.of("/notes/health", "/responses/health.self-harming/answer", "/replaces");
        Arbitrary<List<CarriedItem>> items = Combinators.combine(pointers, Texts.readable())
                .as(CarriedItem::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.longs(), pins(), items)
                .as((id, pin, list) -> new CarriedOver(new UUID(id, id), pin, list))
                .list()
                .ofMaxSize(2);
    }

    /** Drafts about children under 18, their answers at random: all that decisions depend on. */
    public static Arbitrary<Screening> aboutChildren() {
        Arbitrary<ChildAge> under18 = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 17).map(from -> new ChildAge.Estimated(from, from + 2)),
                Arbitraries.just(new ChildAge.Unknown()));
        return Combinators.combine(under18, responses(), judgement()).as((age, responses, judgement) -> {
            ScreeningBuilder screening = Oxfordshire.draft().child(new ChildDetails("", age));
            responses.forEach(screening::answer);
            judgement.ifPresent(screening::judgement);
            return screening.build();
        });
    }

    private static Arbitrary<ScreeningBuilder> head() {
        Arbitrary<UUID> ids =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        return Combinators.combine(ids, ids.optional(), pins(), children(), authors(), Arbitraries.of(true, false))
                .as((id, replaces, pin, child, author, completed) -> {
                    ScreeningBuilder head =
                            Screening.draft(id, pin).child(child).completedBy(author);
                    replaces.filter(earlier -> !earlier.equals(id)).ifPresent(head::replacing);
                    boolean named = !child.name().isEmpty()
                            && !author.name().isEmpty()
                            && !author.jobTitle().isEmpty();
                    return completed && named ? head.completedOn(DAY) : head;
                });
    }

    private static Arbitrary<EditionPin> pins() {
        EditionPin own = EDITION.pin();
        return Arbitraries.of(own, new EditionPin(own.id(), own.version(), Digest.NOT_GIVEN));
    }

    private static Arbitrary<ChildDetails> children() {
        return Combinators.combine(Texts.optional(), ages()).as(ChildDetails::new);
    }

    private static Arbitrary<ChildAge> ages() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 60);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, LONG_AGO).map(days -> new ChildAge.BornOn(DAY.minusDays(days))),
                Combinators.combine(years, years).as((from, more) -> new ChildAge.Estimated(from, from + more)),
                Arbitraries.just(new ChildAge.Unknown()));
    }

    private static Arbitrary<CompletedBy> authors() {
        Arbitrary<RoleId> roles = Arbitraries.of(EDITION.roles().roles())
                .map(role -> role.id())
                .optional()
                .map(role -> role.orElse(RoleId.NOT_GIVEN));
        return Combinators.combine(Texts.optional(), Texts.optional(), Texts.optional(), roles)
                .as(CompletedBy::new);
    }

    /** Answers by row, in any order; from none to all of them. Drawn from a seed: quick, at the price of shrinking. */
    private static Arbitrary<Map<IndicatorId, Response>> responses() {
        Arbitrary<Double> shares = Arbitraries.of(0.0, 0.02, 0.5, 0.98, 1.0);
        return Combinators.combine(Arbitraries.longs(), shares, shares).as(Screenings::draw);
    }

    private static Map<IndicatorId, Response> draw(long seed, double unansweredShare, double noShare) {
        Random random = new Random(seed);
        List<IndicatorId> rows = new ArrayList<>(ROWS);
        Collections.shuffle(rows, random);
        Map<IndicatorId, Response> responses = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> random.nextDouble() >= unansweredShare)
                .forEach(row -> responses.put(row, draw(random, noShare)));
        return responses;
    }

    private static Response draw(Random random, double noShare) {
        Answer present = random.nextBoolean() ? Answer.YES : Answer.POSSIBLE;
        Response response = Response.of(random.nextDouble() < noShare ? Answer.NO : present);
        Response withBasis = random.nextInt(3) == 0 ? response.basedOn(draw(random, Basis.values())) : response;
        boolean both = random.nextInt(6) == 0;
        Response withBoth = both ? response.basedOn(Basis.GUT_FEELING, Basis.EVIDENCE) : withBasis;
        return random.nextInt(3) == 0 ? withBoth.amendedTo(draw(random, Level.values()), "Reason") : withBoth;
    }

    private static <T> T draw(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static Arbitrary<Map<DomainId, String>> notes() {
        List<DomainId> domains = EDITION.screeningTool().domains().stream()
                .filter(Domain::hasNotes)
                .map(Domain::id)
                .toList();
        return Arbitraries.maps(Arbitraries.of(domains), Texts.readable()).ofMaxSize(domains.size());
    }

    private static Arbitrary<Set<CircumstanceId>> circumstances() {
        return Arbitraries.of(EDITION.circumstances().circumstances())
                .map(one -> one.id())
                .set();
    }

    private static Arbitrary<Optional<Judgement>> judgement() {
        Arbitrary<Judgement> judgements = Combinators.combine(
                        Arbitraries.of(Conclusion.values()),
                        Texts.readable(),
                        Texts.optional(),
                        Arbitraries.of(true, false))
                .as((conclusion, reason, by, dated) -> {
                    Judgement judgement = Judgement.of(conclusion, reason).by(by);
                    return dated ? judgement.on(DAY) : judgement;
                });
        return judgements.optional(0.5);
    }
}
