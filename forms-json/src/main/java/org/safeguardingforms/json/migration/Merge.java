package org.safeguardingforms.json.migration;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;

/** The answer to a row of the newer edition, from the answers to the rows that became it. */
final class Merge {

    /** From what weighs most. */
    private static final List<Answer> WEIGHT = List.of(Answer.YES, Answer.POSSIBLE, Answer.NO);

    private final List<Indicator> sources;
    private final Indicator target;
    private final Map<IndicatorId, Response> responses;
    private final LevelMap levels;

    Merge(List<Indicator> sources, Indicator target, Map<IndicatorId, Response> responses, LevelMap levels) {
        this.sources = sources;
        this.target = target;
        this.responses = responses;
        this.levels = levels;
    }

    /** The answer; empty if there is none, or if some rows were answered No and others not at all. */
    Optional<Response> response() {
        return answer().map(answer -> new Response(answer, basis(answer), level(answer)));
    }

    private Optional<Answer> answer() {
        Optional<Answer> weightiest = given().map(Response::answer).min(Comparator.comparingInt(WEIGHT::indexOf));
        boolean complete = given().count() == sources.size();
        return weightiest.filter(answer -> answer != Answer.NO || complete);
    }

    private Stream<Response> given() {
        return sources.stream().map(Indicator::id).flatMap(row -> Stream.ofNullable(responses.get(row)));
    }

    private Set<Basis> basis(Answer answer) {
        Set<Basis> basis = EnumSet.noneOf(Basis.class);
        given().filter(response -> response.answer() == answer).forEach(response -> basis.addAll(response.basis()));
        return basis;
    }

    /**
     * The highest level that a professional gave, unless that would lower the concern below a row left as printed. Of rows that
     * are present only those that are count.
     */
    private LevelChoice level(Answer answer) {
        List<Indicator> counted = sources.stream()
                .filter(row -> responses.containsKey(row.id()))
                .filter(row -> answer == Answer.NO || answerTo(row) != Answer.NO)
                .toList();
        return counted.stream()
                .flatMap(row -> amendment(row).stream())
                .max(Comparator.comparing(LevelChoice.Amended::level))
                .filter(highest -> isKept(highest.level(), counted))
                .<LevelChoice>map(highest -> highest)
                .orElseGet(LevelChoice.AsPrinted::new);
    }

    private boolean isKept(Level highest, List<Indicator> counted) {
        return highest.isAtLeast(target.level())
                || counted.stream()
                        .filter(row -> amendment(row).isEmpty())
                        .allMatch(row -> highest.isAtLeast(row.level()));
    }

    private Answer answerTo(Indicator row) {
        Response response = responses.get(row.id());
        return response == null ? Answer.NO : response.answer();
    }

    private Optional<LevelChoice.Amended> amendment(Indicator row) {
        return Optional.ofNullable(responses.get(row.id()))
                .flatMap(Response::amendment)
                .map(amended -> new LevelChoice.Amended(levels.of(amended.level()), amended.reason()));
    }
}
