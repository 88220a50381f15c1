package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Response;

/**
 * An invented case in plain English, with the labels of the editions at hand.
 *
 * @param base the form whose wording comes first
 * @param variant the other one; may be the same
 */
record CaseWords(Form base, Form variant) {

    /** Everything but the age: rows with answers and levels, circumstances, conclusion. */
    String of(Witness witness) {
        String rows = witness.responses().entrySet().stream().map(this::row).collect(Collectors.joining("; "));
        Stream<String> circumstances = witness.circumstances().stream().map(this::circumstance);
        Stream<String> conclusion = witness.conclusion().map(CaseWords::conclusion).stream();
        return Stream.of(Stream.of(rows.isEmpty() ? "nothing present" : rows), circumstances, conclusion)
                .flatMap(words -> words)
                .collect(Collectors.joining("; "));
    }

    /** The smallest case of a difference, and what both editions ask for. */
    String of(Difference difference) {
        return withAge(difference.smallest()) + ". The base leads to \""
                + difference.base().words() + "\", the variant to \""
                + difference.variant().words() + "\".";
    }

    String gap(Gap gap) {
        return "No rule is met in this case: " + withAge(gap.smallest()) + ".";
    }

    String drop(Drop drop) {
        return "One case leads to \"" + drop.from().words() + "\", a more worrying one to \""
                + drop.to().words() + "\". The first: " + withAge(drop.before()) + ". The second: "
                + withAge(drop.after()) + ".";
    }

    /** The age, then everything else. */
    String withAge(Witness witness) {
        return "age " + witness.age().words() + "; " + of(witness);
    }

    private String row(Map.Entry<IndicatorId, Response> entry) {
        Indicator row = find(entry.getKey());
        return "\"" + row.text() + "\": " + answer(entry.getValue().answer()) + " (" + levels(entry) + ")";
    }

    private Indicator find(IndicatorId id) {
        return base.find(id).or(() -> variant.find(id)).orElseThrow();
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "Yes";
            case POSSIBLE -> "Possible";
            case NO -> "No";
        };
    }

    private String levels(Map.Entry<IndicatorId, Response> entry) {
        String own = entry.getValue()
                .amendment()
                .map(amended -> ", amended to " + name(amended.level()))
                .orElse("");
        return printed(entry.getKey()) + own;
    }

    private String printed(IndicatorId id) {
        Optional<Level> before = base.find(id).map(Indicator::level);
        Optional<Level> after = variant.find(id).map(Indicator::level);
        if (before.equals(after)) {
            return before.map(this::name).orElse("");
        }
        return before.map(this::name).orElse("not on the form") + " in the base, "
                + after.map(this::name).orElse("not on the form") + " in the variant";
    }

    private String name(Level level) {
        return base.edition().screeningTool().levelName(level);
    }

    private String circumstance(CircumstanceId id) {
        return List.of(base, variant).stream()
                .flatMap(form -> form.edition().circumstances().circumstances().stream())
                .filter(one -> one.id().equals(id))
                .map(Circumstance::label)
                .findFirst()
                .orElse(id.value());
    }

    private static String conclusion(Conclusion conclusion) {
        return switch (conclusion) {
            case CONFIRMS_CONCERNS -> "the professional concludes that concerns are confirmed";
            case DOES_NOT_CONFIRM_CONCERNS -> "the professional concludes that concerns are not confirmed";
            case UNDECIDED -> "the professional is undecided";
        };
    }
}
