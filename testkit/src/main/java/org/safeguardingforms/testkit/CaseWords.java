package org.safeguardingforms.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/** Describes an invented case in one sentence. */
final class CaseWords {

    private final Edition edition;

    CaseWords(Edition edition) {
        this.edition = edition;
    }

    String of(Screening screening) {
        return Stream.of(
                        Stream.of(age(screening.child().age())),
                        screening.responses().entrySet().stream().map(this::row),
                        screening.circumstances().stream().map(circumstance -> circumstance + " is recorded"),
                        screening.judgement().map(Judgement::conclusion).map(CaseWords::conclusion).stream(),
                        others(screening))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String age(ChildAge age) {
        if (age instanceof ChildAge.BornOn born) {
            return "a child born on " + born.date();
        } else if (age instanceof ChildAge.Estimated estimated) {
            boolean exact = estimated.from() == estimated.to();
            return "a child of " + estimated.from() + (exact ? "" : ", or up to " + estimated.to());
        }
        return "a child whose age is not known";
    }

    private String row(Map.Entry<IndicatorId, Response> entry) {
        Indicator row = edition.indicator(entry.getKey());
        Response response = entry.getValue();
        String level = edition.screeningTool().levelName(row.level());
        String own = response.amendment()
                .map(amended -> ", which the professional holds to be "
                        + edition.screeningTool().levelName(amended.level()))
                .orElse("");
        return row.id() + " (" + level + own + ") is answered " + answer(response.answer());
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "Yes";
            case POSSIBLE -> "Possible";
            case NO -> "No";
        };
    }

    private static String conclusion(Conclusion conclusion) {
        return switch (conclusion) {
            case CONFIRMS_CONCERNS -> "the professional concludes that it confirms concerns";
            case DOES_NOT_CONFIRM_CONCERNS -> "the professional concludes that it does not confirm concerns";
            case UNDECIDED -> "the professional is undecided";
        };
    }

    private Stream<String> others(Screening screening) {
        List<IndicatorId> rows =
                edition.screeningTool().indicators().map(Indicator::id).toList();
        boolean all = screening.responses().keySet().containsAll(rows);
        return all ? Stream.of() : Stream.of("no other row is answered");
    }
}
