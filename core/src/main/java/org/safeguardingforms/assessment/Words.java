package org.safeguardingforms.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Selection;
import org.safeguardingforms.rule.Truth;

/** Plain words for conditions and facts, with the edition's own labels. */
final class Words {

    private static final String OPEN_SUGGESTION =
            " whose level the child's age suggests raising, where you have not given your own";

    private final Edition edition;

    Words(Edition edition) {
        this.edition = edition;
    }

    String truth(Truth truth) {
        return switch (truth) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case NOT_KNOWN -> "not known";
        };
    }

    String age(AgeUsed age) {
        if (age instanceof AgeUsed.Exact exact) {
            return "The child's age is " + exact.years() + ".";
        }
        if (age instanceof AgeUsed.Estimated estimated) {
            return "The child's age is estimated as " + estimated.from() + " to " + estimated.to()
                    + "; the youngest age, " + estimated.from() + ", counts.";
        }
        return "The child's age is not known.";
    }

    String condition(Condition condition) {
        if (condition instanceof Condition.AgeAtMost age) {
            return "the child is aged " + age.years() + " or younger";
        } else if (condition instanceof Condition.Present present) {
            return "at least " + concerns(present.atLeast(), present.of()) + (present.atLeast() == 1 ? " is" : " are")
                    + " present";
        } else if (condition instanceof Condition.AgeSuggestionOpen open) {
            return "at least " + concerns(open.atLeast()) + (open.atLeast() == 1 ? " is" : " are") + " present"
                    + OPEN_SUGGESTION;
        } else if (condition instanceof Condition.CircumstanceHolds holds) {
            return "\"" + label(holds.circumstance()) + "\" is recorded";
        } else if (condition instanceof Condition.JudgementRecorded recorded) {
            return "you have concluded that the tool " + conclusion(recorded.conclusion());
        }
        return condition instanceof Condition.AllOf ? "all of these hold" : "at least one of these holds";
    }

    /** So many concerns of a selection: {@code 2 concerns of level High}. */
    private String concerns(int count, Selection of) {
        return concerns(count) + scope(of);
    }

    private static String concerns(int count) {
        return count == 1 ? "1 concern" : count + " concerns";
    }

    /** What a count still lacks: {@code a further 1 concern of level High}. */
    String missing(Finding.Count count) {
        int missing = count.missing();
        String of = count.condition() instanceof Condition.Present present
                ? concerns(missing, present.of())
                : concerns(missing) + OPEN_SUGGESTION;
        return (count.present().isEmpty() ? "" : "a further ") + of;
    }

    private String scope(Selection selection) {
        String level = selection.lowest() == Level.LOW ? "" : " of level " + levelOrAbove(selection.lowest());
        String domains = selection.domains().isEmpty() ? "" : " in " + domains(selection);
        String rows = selection.indicators().isEmpty()
                ? ""
                : " among " + rows(selection.indicators().stream().sorted().toList());
        return level + domains + rows;
    }

    private String levelOrAbove(Level level) {
        String name = edition.screeningTool().levelName(level);
        return level == Level.HIGH ? name : name + " or above";
    }

    private String domains(Selection selection) {
        return edition.screeningTool().domains().stream()
                .filter(domain -> selection.domains().contains(domain.id()))
                .map(Domain::title)
                .collect(Collectors.joining(", "));
    }

    private String label(CircumstanceId id) {
        return edition.circumstances().circumstances().stream()
                .filter(one -> one.id().equals(id))
                .map(Circumstance::label)
                .findFirst()
                .orElse(id.value());
    }

    private static String conclusion(Conclusion conclusion) {
        return switch (conclusion) {
            case CONFIRMS_CONCERNS -> "confirms concerns";
            case DOES_NOT_CONFIRM_CONCERNS -> "does not confirm concerns";
            case UNDECIDED -> "leaves you undecided";
        };
    }

    /** What was found beside the bare truth: the rows that count. */
    String facts(Finding finding) {
        if (finding instanceof Finding.Count count && !count.present().isEmpty()) {
            return ", by " + rows(count.present());
        }
        return "";
    }

    String rows(List<IndicatorId> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining(", "));
    }

    private String row(IndicatorId id) {
        return "\"" + edition.indicator(id).text() + "\"";
    }
}
