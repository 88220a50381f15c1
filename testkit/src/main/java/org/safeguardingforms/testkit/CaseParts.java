package org.safeguardingforms.testkit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** What of a screening can be left out or be plainer. */
record CaseParts(
        ChildAge age,
        Map<IndicatorId, Response> responses,
        Set<CircumstanceId> circumstances,
        Optional<Judgement> judgement,
        Map<DomainId, String> notes) {

    static CaseParts of(Screening screening) {
        return new CaseParts(
                screening.child().age(),
                screening.responses(),
                screening.circumstances(),
                screening.judgement(),
                screening.notes());
    }

    /** The screening with these parts in the place of its own. */
    Screening asIn(Screening screening) {
        ScreeningBuilder filled = Screening.draft(screening.id(), screening.edition())
                .child(new ChildDetails(screening.child().name(), age))
                .completedBy(screening.completedBy());
        screening.completedOn().ifPresent(filled::completedOn);
        responses.forEach(filled::answer);
        circumstances.forEach(filled::circumstance);
        judgement.ifPresent(filled::judgement);
        notes.forEach(filled::note);
        return filled.build();
    }

    /** One row and nothing else, answered Yes and as it is, at every age under this one unless a date of birth is given. */
    Stream<CaseParts> eachRowAlone(int adultAt) {
        return responses.entrySet().stream()
                .flatMap(row -> Stream.of(Response.of(Answer.YES), row.getValue())
                        .map(response -> Map.of(row.getKey(), response)))
                .flatMap(row -> agesUnder(adultAt)
                        .map(years -> new CaseParts(years, row, Set.of(), Optional.empty(), Map.of())));
    }

    private Stream<ChildAge> agesUnder(int adultAt) {
        Stream<ChildAge> ages = IntStream.range(0, adultAt).mapToObj(CaseParts::exactly);
        return age instanceof ChildAge.BornOn ? Stream.of(age) : Stream.concat(ages, Stream.of(age));
    }

    /** The same without one of its parts, or with one that says less. */
    Stream<CaseParts> withOneThingLess() {
        return Stream.of(
                        responses.keySet().stream().map(row -> with(without(responses, row))),
                        circumstances.stream().map(one -> with(without(circumstances, one))),
                        judgement.stream()
                                .map(gone -> new CaseParts(age, responses, circumstances, Optional.empty(), notes)),
                        notes.keySet().stream()
                                .map(note ->
                                        new CaseParts(age, responses, circumstances, judgement, without(notes, note))),
                        responses.entrySet().stream().flatMap(this::plainer),
                        younger())
                .flatMap(parts -> parts);
    }

    private Stream<CaseParts> plainer(Map.Entry<IndicatorId, Response> row) {
        Response given = row.getValue();
        return Stream.of(
                        Response.of(Answer.YES),
                        Response.of(given.answer()),
                        new Response(given.answer(), Set.of(), given.level()),
                        new Response(Answer.YES, given.basis(), given.level()))
                .map(response -> with(replaced(responses, row.getKey(), response)));
    }

    private Stream<CaseParts> younger() {
        if (age instanceof ChildAge.Estimated estimated) {
            return Stream.of(estimated.from(), estimated.from() - 1)
                    .filter(years -> years >= 0)
                    .map(years -> new CaseParts(exactly(years), responses, circumstances, judgement, notes));
        }
        return Stream.of();
    }

    /** How much is said beside which rows are answered. */
    long details() {
        long ofRows = responses.values().stream().mapToLong(CaseParts::details).sum();
        long ofAge = age instanceof ChildAge.Estimated estimated ? estimated.to() - estimated.from() : 0;
        return ofRows + ofAge + circumstances.size() + judgement.stream().count() + notes.size();
    }

    private static long details(Response response) {
        return (response.answer() == Answer.YES ? 0 : 1)
                + response.basis().size()
                + response.amendment().stream().count();
    }

    /** The age in years, at least; the highest there is if nothing is known of it or a date of birth is. */
    int years() {
        return age instanceof ChildAge.Estimated estimated ? estimated.from() : Integer.MAX_VALUE;
    }

    private CaseParts with(Map<IndicatorId, Response> other) {
        return new CaseParts(age, other, circumstances, judgement, notes);
    }

    private CaseParts with(Set<CircumstanceId> other) {
        return new CaseParts(age, responses, other, judgement, notes);
    }

    private static ChildAge exactly(int years) {
        return new ChildAge.Estimated(years, years);
    }

    private static <K, V> Map<K, V> without(Map<K, V> all, K one) {
        Map<K, V> others = new LinkedHashMap<>(all);
        others.remove(one);
        return others;
    }

    private static <E> Set<E> without(Set<E> all, E one) {
        Set<E> others = new LinkedHashSet<>(all);
        others.remove(one);
        return others;
    }

    private static <K, V> Map<K, V> replaced(Map<K, V> all, K key, V value) {
        Map<K, V> changed = new LinkedHashMap<>(all);
        changed.put(key, value);
        return changed;
    }
}
