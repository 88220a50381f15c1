package org.safeguardingforms.testkit;

import java.util.Map;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Cases with something changed. */
final class Changed {

    private static final String REASON = "Invented";

    private Changed() {}

    /** One row answered in another way; a level that stands there stays. */
    static Screening answer(Screening screening, IndicatorId row, Answer answer) {
        Response given = screening.responses().getOrDefault(row, Response.of(answer));
        return screening
                .continued()
                .answer(row, new Response(answer, given.basis(), given.level()))
                .build();
    }

    /** One answered row at another level. */
    static Screening level(Screening screening, IndicatorId row, Level level) {
        Response response = screening.responses().getOrDefault(row, Response.of(Answer.YES));
        return screening
                .continued()
                .answer(row, response.amendedTo(level, REASON))
                .build();
    }

    /** Every answered row at this level. */
    static Screening level(Screening screening, Level level) {
        ScreeningBuilder changed = screening.continued();
        screening.responses().forEach((row, response) -> changed.answer(row, response.amendedTo(level, REASON)));
        return changed.build();
    }

    /** The case as it is recorded under an edition: what its form does not ask about is left out. */
    static Screening under(Edition edition, Screening screening) {
        ScreeningBuilder same = Screening.draft(screening.id(), edition.pin()).child(screening.child());
        screening.responses().forEach((row, response) -> {
            if (edition.findIndicator(row).isPresent()) {
                same.answer(row, response);
            }
        });
        edition.circumstances().circumstances().stream()
                .map(Circumstance::id)
                .filter(screening.circumstances()::contains)
                .forEach(same::circumstance);
        screening.judgement().ifPresent(same::judgement);
        return same.build();
    }

    /** The case without what the professional makes of it: at the printed levels, without a judgement. */
    static Screening withoutOwnViews(Screening screening) {
        ScreeningBuilder plain =
                Screening.draft(screening.id(), screening.edition()).child(screening.child());
        screening.responses().forEach((row, response) -> plain.answer(row, Response.of(response.answer())));
        screening.circumstances().forEach(plain::circumstance);
        return plain.build();
    }

    /** Every concern that was left open answered: as the further answers say, and otherwise No. */
    static Screening completed(Screening screening, Edition edition, Map<IndicatorId, Answer> further) {
        ScreeningBuilder completed = screening.continued();
        edition.concerns().stream()
                .filter(concern -> isOpen(concern, screening))
                .forEach(concern ->
                        completed.answer(concern.id(), Response.of(further.getOrDefault(concern.id(), Answer.NO))));
        return completed.build();
    }

    private static boolean isOpen(Concern concern, Screening screening) {
        return concern.rows().stream().noneMatch(row -> screening.responses().containsKey(row.id()));
    }
}
