package org.safeguardingforms.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.screening.ChildAge;

/**
 * Ages around the limits of an edition: those of its rules and age adjustments, the age it was designed from, and 18.
 *
 * <pre>{@code
 * Children.of(edition).bornAround(FRI_2013_03_01); // the day before, of and after a birthday that matters
 * }</pre>
 */
public final class Children {

    private static final int MOST_DAYS_AWAY = 2;

    private final List<Integer> edges;
    private final int adultAt;

    private Children(Edition edition) {
        this.edges = AgeEdges.of(edition);
        this.adultAt = edition.referralRules().ageScope().adultAt();
    }

    /** Children at the limits of this edition. */
    public static Children of(Edition edition) {
        return new Children(edition);
    }

    /** Dates of birth, two days at most from a birthday that matters on this day; 29 February among them in leap years. */
    public Arbitrary<ChildAge> bornAround(LocalDate day) {
        Arbitrary<Integer> away = Arbitraries.integers().between(-MOST_DAYS_AWAY, MOST_DAYS_AWAY);
        return Combinators.combine(Arbitraries.of(edges), away)
                .as((years, days) ->
                        (ChildAge) new ChildAge.BornOn(day.minusYears(years).plusDays(days)))
                .withoutEdgeCases();
    }

    /** Any exact age under 18, the limits drawn more often. */
    public Arbitrary<Integer> years() {
        List<Integer> atEdges = edges.stream()
                .flatMap(edge -> Stream.of(edge - 1, edge))
                .filter(years -> years >= 0 && years < adultAt)
                .distinct()
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(atEdges), Arbitraries.integers().between(0, adultAt - 1))
                .withoutEdgeCases();
    }

    /** Estimates whose youngest age is under 18. */
    public Arbitrary<ChildAge> estimated() {
        return Combinators.combine(years(), Arbitraries.integers().between(0, 4))
                .as((from, more) -> (ChildAge) new ChildAge.Estimated(from, from + more))
                .withoutEdgeCases();
    }

    /** Nothing known of the age. */
    public Arbitrary<ChildAge> unknown() {
        return Arbitraries.just(new ChildAge.Unknown());
    }
}
