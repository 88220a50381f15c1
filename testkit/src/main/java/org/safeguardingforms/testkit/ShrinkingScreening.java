package org.safeguardingforms.testkit;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.screening.Screening;

/**
 * A screening and the simpler ones to try in its place: first each of its rows alone, at every age, since most faults show
 * there; then the same with one thing less. The steps follow from the screening, so that a case always shrinks alike.
 */
final class ShrinkingScreening implements Shrinkable<Screening> {

    private final Screening screening;
    private final int adultAt;

    private ShrinkingScreening(Screening screening, int adultAt) {
        this.screening = screening;
        this.adultAt = adultAt;
    }

    static Shrinkable<Screening> of(Screening screening, Edition edition) {
        return new ShrinkingScreening(
                screening, edition.referralRules().ageScope().adultAt());
    }

    @Override
    public Screening value() {
        return screening;
    }

    @Override
    public Stream<Shrinkable<Screening>> shrink() {
        CaseParts all = CaseParts.of(screening);
        ShrinkingDistance own = distance();
        return Stream.concat(all.eachRowAlone(adultAt), all.withOneThingLess())
                .map(parts -> (Shrinkable<Screening>) new ShrinkingScreening(parts.asIn(screening), adultAt))
                .filter(simpler -> simpler.distance().compareTo(own) < 0);
    }

    @Override
    public ShrinkingDistance distance() {
        CaseParts all = CaseParts.of(screening);
        return ShrinkingDistance.of(all.responses().size(), all.details(), all.years());
    }
}
